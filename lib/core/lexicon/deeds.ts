/**
 * Which words tell one deed of the news: "sank", "went down", "the sinking". Wider than the synonyms of `opposites.ts`,
 * since nothing is said here of how a deed came out: whoever was shot and died was killed, and one account dates it by
 * the one word, another by the other. A shared deed is no finding; its doer and what it happened to must fit as well.
 * `movements.ts` is narrower on purpose: verbs whose ends (from where, to where) may be held against each other. Here
 * "arrive" and "dock" are one deed as to its hour, there bringing somebody somewhere is one with going there.
 */
import { verbOfNoun } from './verb-of-noun.ts';

/**
 * Deeds that a story has one of, each with the words for it. Lemmas, nouns among them; after "+" one of the three
 * words behind the verb ("go+down"), after ":" an object or a subject that makes the deed ("leave:track"). A word may
 * tell several.
 */
const ONCE: readonly string[] = [
  'sink capsize overturn founder go+under go+down keel+over roll+over tip+over turn+over flip+over go+over sinking capsizing shipwreck disappear vanish',
  'derail derailment leave:track leave:rail jump:track jump:rail come+off:track come+off:rail',
  'crash collide smash plow plough ram slam collision go+down plunge wreck',
  'earthquake quake tremor temblor shock jolt shake', 'eruption erupt',
  'flood flooding inundate submerge overflow', 'landslide mudslide avalanche',
  'burn fire blaze ignite break+out catch:fire burst+flames conflagration inferno set+alight torch erupt',
  'extinguish put+out douse go+out burn+out bring+under:control contain',
  'explode explosion blast blow+up detonate go+off detonation bombing bomb burst rupture',
  'collapse cave+in give+way come+down crumble topple fall', 'leak spill spew leakage spillage discharge',
  'storm hurricane cyclone typhoon tornado twister landfall make:landfall come+ashore touch+down',
  'outage blackout cut+out lose:power go+dark fail go+offline go+down knock+out',
  'die kill shoot death killing shooting slay slaying murder stab stabbing gun+down perish drown succumb pass+away fatality lose:life homicide assassinate assassination execute execution behead lynch',
  'hijack seize kidnap abduct kidnapping abduction capture take:hostage snatch hijacking seizure',
  'rob robbery steal theft heist burgle burglary loot hold+up',
  'hack breach intrude intrusion infiltrate penetrate compromise break+into gain:access exploit exploitation infect',
  'clash riot brawl scuffle unrest rioting', 'escape flee break+out run+away abscond jailbreak',
  'disappear vanish disappearance',
  'arrest detain apprehend capture nab custody detention take:custody pick+up round+up', 'charge indict indictment',
  'arraign arraignment', 'convict conviction verdict find+guilty guilty',
  'acquit acquittal clear exonerate', 'sentence sentencing jail imprison punishment condemn hand:sentence receive:sentence get:sentence learn:fate', 'plead plea',
  'execute execution hang put:death',
  'depart leave sail set+off set+out departure take+off lift+off set+sail embark put+out head+out cast+off push+off start+out fly+out ship+out weigh:anchor pull+out',
  'resign resignation quit step+down step+aside stand+down bow+out',
  'fire sack dismiss oust dismissal remove ouster depose topple firing',
  'inaugurate swear+in inauguration swearing take:office assume:office take+over take+up', 'coup overthrow putsch',
  'strike walkout walk+out stoppage down:tool picket', 'bankruptcy file:bankruptcy declare:bankruptcy seek:bankruptcy go+bankrupt go+bust go+under enter:administration go+administration collapse insolvency',
  'diagnose test+positive diagnosis', 'hospitalize hospitalise hospitalization', 'bear birth born',
  'marry wed wedding marriage', 'bury funeral burial', 'premiere debut release',
]; // biome-ignore format: as many deeds a row as fit

/** Deeds of which a story may hold many: two are one only where they were done to the same. The same way. */
const AGAIN: readonly string[] = [
  'launch liftoff lift+off blast+off',
  'attack assault raid storm invade invasion offensive ambush incursion strike bombard shell shelling airstrike hit rampage massacre open:fire',
  'sue lawsuit suit file:suit file:lawsuit bring:suit bring:lawsuit lodge:suit lodge:complaint file:complaint complaint',
  'appeal lodge:appeal file:appeal enter:appeal bring:appeal', 'testify testimony give:evidence take:stand stand:witness appear+before appear+in appear+at appearance face:question answer:question take:question questioning grill hearing',
  'rule ruling judgment judgement annul overturn quash', 'search raid comb scour',
  'find discover recover discovery locate spot come+across come+upon turn+up unearth',
  'rescue save pull+out pull pluck evacuate winch dig+out lift', 'evacuate evacuation',
  'arrive land arrival reach dock touch+down come get+in pull+in put+down set+down bring+down landing disembark anchor berth',
  'return come+back go+back get+back head+back', 'visit tour travel trip',
  'release free freed liberate let+go set+free liberation', 'surrender give+up turn+in',
  'withdraw pull+out withdrawal retreat exit quit leave defect walk+out pullout secede',
  'deploy send:troop send:soldier send:force dispatch deployment', 'call phone telephone ring dial alert distress mayday',
  'receive get arrive come+in', 'appoint name nominate nomination appointment pick',
  'elect election vote poll ballot go:poll referendum',
  'pass approve adopt ratify approval passage enact vote adoption',
  'reject defeat veto sign:veto vote+down turn+down rejection', 'sign signing ink',
  'order issue:order sign:order give:order go+out:order decree issue:decree sign:decree directive issue:directive sign:directive edict',
  'warn warning issue:warning raise:warning post:warning issue:alert raise:alert hoist:signal',
  'submit file table lodge introduce tabling bring put+forward present petition',
  'declare proclaim declaration proclamation impose', 'impose introduce curfew lockdown sanction',
  'lift end scrap abolish waive ease', 'ban outlaw prohibit', 'dissolve dissolution', 'debate hearing', 'recall',
  'meet meeting summit talk negotiation hold:talk hold:meeting sit+down convene gather assemble confer',
  'agree agreement deal strike:deal reach:deal reach:agreement accord pact strike:agreement strike:accord settle settlement clinch:deal sign',
  'ceasefire truce armistice take:effect come:force enter:force go:effect go+effect kick+in become:law',
  'protest march demonstrate rally demonstration picket parade',
  'begin start commence launch kick+off get:way get+underway beginning onset break+out open opening convene erupt flare+up report:fire report:blaze',
  'end finish conclude expire break+up run+out lapse disperse expiry call+off wind+up come:end',
  'close shut shutdown shut+down closure wind+down cease shutter shut+up close+down closing shut:door close:door mothball',
  'open reopen reopening resume head+back restart resumption restore come+back get+back back go+back return opening online inaugurate restoration',
  'suspend halt suspension pause', 'cancel postpone delay call+off put+off', 'extend extension prolong',
  'expire run+out lapse', 'buy acquire purchase acquisition takeover', 'sell sale', 'merge merger',
  'found establish set+up create founding establishment start launch form incorporate begin open',
  'build construct construction erect manufacture produce', 'complete completion finish',
  'publish release publication issue post upload circulate put+out come+out print', 'hire recruit', 'lay+off layoff cut:job shed:job redundancy',
  'pay payment', 'deliver delivery ship', 'operate operation surgery', 'vaccinate vaccination inject',
  'divorce separate', 'retire retirement', 'win victory triumph beat', 'lose defeat loss', 'score', 'graduate',
  'inspect inspection examine audit', 'notice detect detection discover',
  'install installation', 'invite invitation', 'apologize apology apologise',
  'approve approval authorize authorise license',
]; // biome-ignore format: as many deeds a row as fit

/** Verbs that only say that a deed took place, that it is known or set for a day: what is dated is the noun with them. */
const HAPPENS =
  /^(?:be|happen|occur|take|come|begin|start|strike|hit|record|register|feel|report|set|schedule|plan|due|slate|pencil|book|fix|hold|have|put|give|make|see|expect|follow|place|date|time|log|go|do|get|break|open|ring|receive|send|issue|launch|conduct|carry|stage|lodge|deliver|mark|fall|commence|end|last|remain|stay)$/;

/** True for verbs that leave to a noun what took place: "the blast happened", "set the hearing". */
export const onlyHappens = (lemma: string): boolean => HAPPENS.test(lemma);

/** Verbs that give what was set for one day another; the particle behind some. */
const MOVES =
  /^(?:postpone|delay|defer|reschedule|adjourn|(?:push|put|move|bring|shift)\+(?:back|off|up|forward|to|until|till))$/;

/** True for "postponed" and, with the word behind, for "pushed back". */
export const setsAnotherDay = (lemma: string, next: string): boolean =>
  MOVES.test(lemma) || MOVES.test(`${lemma}+${next}`);

/** True for verbs by which somebody sets a day: "schedule", "extend". */
export const setsDay = (lemma: string): boolean =>
  /^(?:set|schedule|plan|slate|pencil|book|fix|time|extend|prolong|push|put|move|shift|call|summon|expect|due|order|give)$/.test(
    lemma,
  );

/** True for verbs of going on, whose "until" tells the end: "runs until", "extended through"; and for ending itself. */
export const lasts = (lemma: string): boolean =>
  /^(?:end|last|run|remain|stay|continue|extend|prolong)$/.test(lemma);

/** Verbs of so many deeds that one of them tells none. */
const GENERAL =
  /^(?:keep|use|work|live|want|need|try|help|lead|bring|turn|run|move|stand|show|play|know|think|become|mean|include|involve|continue|pay|serve|spend|face|grow|rise|add|cause|allow|seek|ask|look|announce|direct|join|speak|talk)$/;

/** True for verbs that tell no deed by themselves. */
export const isGeneral = (lemma: string): boolean => GENERAL.test(lemma) || onlyHappens(lemma);

const byWord = new Map<string, string[]>();
for (const [lines, mark] of [
  [ONCE, '!'],
  [AGAIN, ''],
] as const)
  for (const line of lines) {
    const words = line.split(' ');
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), `${mark}${words[0]}`]);
  }

/** The deeds that a word tells, by name; `word` is a lemma, with "+word" or ":object" as the lines have them. */
export function deedsOfWord(word: string): readonly string[] {
  const verb = verbOfNoun(word);
  return byWord.get(word) ?? (verb === undefined ? [] : (byWord.get(verb) ?? []));
}

/** True for the name of a deed that a story has one of. */
export const happensOnce = (deed: string): boolean => deed.startsWith('!');
