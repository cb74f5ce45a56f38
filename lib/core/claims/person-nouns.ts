/**
 * Nouns for people, so that "22 victims" and "22 miners" can be one count. Singulars come from WordNet (below "person"
 * in their main sense); what it lists otherwise, or only in the plural, is added by hand.
 */
import nouns from '../lexicon/person-nouns.json' with { type: 'json' };

/** Plural or collective words, participles and adjectives that count people, and nouns that WordNet files elsewhere. */
const MORE =
  'people person persons men women children kids adult adults inhabitant inhabitants occupant occupants ' +
  'victim victims captive captives abductee abductees detainee detainees troop troops guardsman guardsmen crew crews staff ' +
  'personnel police dead wounded injured missing others asylum-seeker asylum-seekers national nationals ' +
  'marine marines pupil pupils worker workers migrant migrants churchgoer churchgoers worshipper worshippers ' +
  'worshiper worshipers inmate inmates subject subjects visitor visitors villager villagers servicemember ' +
  'servicemembers service-member service-members individual individuals family families baby babies bomber driver rescuer pilgrim cyclist ' +
  'superintendent constable corporal admiral commodore paratrooper commando reservist peacekeeper medic paramedic coroner ' +
  'warden councilor councillor councilman councilwoman alderman treasurer ombudsman provost imam ' +
  'american palestinian israeli iraqi iranian syrian afghan russian ukrainian chinese mexican libyan egyptian briton ' +
  'canadian australian european african asian german italian indian pakistani haitian cuban venezuelan yemeni saudi ' +
  'lebanese turk kurd jordanian somali sudanese nigerian kenyan filipino japanese korean bangladeshi';

const words = new Set([...nouns, ...MORE.split(' ')]);

/** What a plural may be the plural of. */
function singularsOf(word: string): string[] {
  const forms = [word];
  if (word.endsWith('men')) forms.push(`${word.slice(0, -3)}man`);
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  return forms;
}

/** True for a lower-case noun, singular or plural, that counts people. */
export function isPersonNoun(word: string): boolean {
  return singularsOf(word).some((form) => words.has(form));
}
