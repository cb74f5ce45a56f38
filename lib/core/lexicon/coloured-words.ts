/**
 * Words that English news uses for one thing with another weight: which of them an account takes says how it looks at
 * the thing. Kept by hand, because no lexical resource marks it; plain synonyms ("deal", "agreement") don't belong here.
 * A choice of words alone is never a finding: `compare/worded.ts` first makes sure that both speak of the same.
 */

/** Words for one thing; those of one alternative weigh the same. */
export interface ColouredSet {
  readonly pos: 'noun' | 'verb' | 'quality';
  /** Lemmas, those of several words with blanks between them. */
  readonly alternatives: readonly (readonly string[])[];
}

/** `what their choice says: alternative | alternative`, the words of an alternative parted by commas. */
const NOUNS = `whether who uses violence is named by a crime, a cause or the deed alone: terrorist | jihadist, jihadi | extremist, radical | militant | insurgent | rebel | gunman, attacker, assailant, shooter | combatant
whether an attack is named by its purpose: terror attack, terrorist attack, act of terror | attack, assault | massacre, slaughter, bloodbath | shooting
whether a stay is named by the law, by papers or by the person: illegal immigrant, illegal alien | undocumented immigrant, undocumented worker, unauthorized immigrant | immigrant | migrant | refugee, asylum seeker
whether a crowd is named by its cause or by disorder: protest, demonstration, rally, march | riot, rioting, mayhem | unrest, disturbance | uprising, revolt, rebellion
the same for those in it: protester, demonstrator, marcher | rioter, looter | mob
whether a rule is held to be lawful: regime, junta | government, administration
the same for who rules: dictator, strongman, tyrant, autocrat | leader, president, ruler
whether those held are wronged or guarded: hostage, captive | prisoner, inmate | detainee
how large fighting is said to be: war | conflict | operation, campaign | invasion, incursion | offensive, onslaught
whether pain is called by its name: torture | enhanced interrogation, harsh interrogation, enhanced interrogation technique
whether watching is called improper: spying, snooping, wiretapping | surveillance, monitoring
whether a tax is a burden or an income: tax hike | tax increase | new revenue, revenue increase
a side in abortion by its own name or by what it is for: pro-life | anti-abortion
weapons of the public as danger or as right: gun control | gun safety | gun restriction
marriage by who marries or by the law: gay marriage | same-sex marriage, marriage equality
how grave the change of climate is: climate crisis, climate emergency | climate change | global warming
whether who tells is a traitor or a witness: leaker | whistleblower, whistle-blower | informant
how grave an affair is: scandal | controversy | uproar, furor, outcry, firestorm
help out of public money as a gift to who failed or as relief: bailout, handout, giveaway | rescue package, rescue plan | stimulus, stimulus package | relief package, aid package, relief bill
whether power was taken lawfully: coup | ouster, ousting, overthrow | revolution
a structure by how much it shuts out: wall | barrier | fence
public payments as a right or a gift: entitlement | welfare | safety net
a forced act against a body by its degree: rape | sexual assault | sexual misconduct, sexual harassment | groping
how far to one side a view lies: white supremacist, white nationalist, neo-nazi | alt-right
armed men by whether a state stands behind them: militia | paramilitary | death squad | armed group
a place of holding by how bad it is: cage | concentration camp | detention center, detention facility, holding facility, shelter
an inquiry by whether it is fair: witch hunt | investigation, probe, inquiry
ties by whether they are a plot: collusion, conspiracy | coordination | contact, link, tie
a closing by how hard it is: lockdown | stay-at-home order, shelter-in-place order | restriction
force of the police by whether it was right: police brutality | excessive force | use of force
a death by how it is judged: murder | assassination | execution | killing, slaying
a talk by how unusual it is: showdown, standoff | dispute, disagreement, row | feud
a plan by whether it is honest: scheme, plot | plan, proposal
land by whose it is said to be: occupied territory | disputed territory`;

const VERBS = `whether a killing is a crime, a punishment or the bare deed: murder, assassinate | execute | massacre, slaughter | kill, slay
taking somebody by right or by force: arrest, apprehend | detain | seize, capture | abduct, kidnap
ending an office by force or by form: oust, fire, sack, axe | dismiss, remove, relieve
cutting by how deep it goes: slash, gut | cut, reduce, trim
going down by how hard: plunge, plummet, crash, tumble, nosedive, collapse | fall, decline, drop, slip, dip, slide
going up by how hard: soar, skyrocket, surge, spike | rise, climb, increase, grow
reproach by how loud it is: slam, blast, rip, savage | criticize, fault, chide | condemn, denounce
entering by whether it was forced: storm, overrun, invade | breach | enter
asking by how much it presses: demand | urge, implore | ask, request
speaking well by whether it is vain: boast, brag, tout | praise, hail
questioning by how hard: grill | question`;

const QUALITIES = `how unheard of a thing is: unprecedented, historic | rare, unusual
how far to one side a view lies: far-right | right-wing, conservative | hard-line
the same on the other side: far-left, radical | left-wing, liberal, progressive`;

function setsOf(rows: string, pos: ColouredSet['pos']): ColouredSet[] {
  return rows.split('\n').map((row) => {
    const at = row.indexOf(': ');
    const alternatives = row
      .slice(at + 2)
      .split(' | ')
      .map((side) => side.split(', '));
    return { pos, alternatives };
  });
}

/** Sets of words for things, deeds and qualities. */
export const colouredSets: readonly ColouredSet[] = [
  ...setsOf(NOUNS, 'noun'),
  ...setsOf(VERBS, 'verb'),
  ...setsOf(QUALITIES, 'quality'),
];
