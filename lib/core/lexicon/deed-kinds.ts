/**
 * Verbs that tell one deed as far as its place goes: a boat that "sailed from" one port "set off from" it as well. Kept by
 * hand: synonym tables have few of them, for they are no synonyms elsewhere.
 */

const KINDS: Readonly<Record<string, string>> = {
  leave: 'leave depart sail embark flee set start launch travel cross head',
  arrive:
    'arrive land reach take bring fly move transfer ship send evacuate airlift drive rush carry transport return go head dock travel',
  make: 'make build produce manufacture assemble construct roll',
  die: 'die kill perish shoot',
  burn: 'burn catch ignite explode',
  meet: 'meet hold gather convene host talk negotiate',
  find: 'find discover recover arrest seize detain capture',
  hit: 'hit strike crash collide slam fall',
  sink: 'sink capsize founder overturn',
  stay: 'live stay shelter house',
};

const kindsOf = new Map<string, Set<string>>();
for (const [kind, lemmas] of Object.entries(KINDS)) {
  for (const lemma of lemmas.split(' ')) {
    const kinds = kindsOf.get(lemma) ?? new Set();
    kindsOf.set(lemma, kinds.add(kind));
  }
}

/** Whether two verbs' lemmas may tell one deed at, to or from a place. */
export function areOfOneKind(a: string, b: string): boolean {
  const kinds = kindsOf.get(b);
  return kinds !== undefined && [...(kindsOf.get(a) ?? [])].some((kind) => kinds.has(kind));
}

/** True for verbs of going or bringing somewhere. */
export function isMovement(lemma: string): boolean {
  const kinds = kindsOf.get(lemma);
  return kinds !== undefined && (kinds.has('leave') || kinds.has('arrive'));
}
