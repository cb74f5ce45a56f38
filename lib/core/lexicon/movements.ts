/**
 * Verbs that tell one movement as far as its ends go: a boat that "sailed from" one port "set off from" it as well. Kept by
 * hand: synonym tables have few of them, for they are no synonyms elsewhere. `deeds.ts` is wider,
 * for when a deed took place.
 */

const LEAVING = new Set('leave depart sail embark flee escape set start launch travel head'.split(' '));
const ARRIVING = new Set(
  'arrive land reach dock berth disembark come go travel head return take bring carry drive fly ship ferry bus send move transfer transport rush whisk escort evacuate airlift deport extradite repatriate'.split(
    ' ',
  ),
);

/** Whether two verbs' lemmas may tell one movement. */
export const areOneMovement = (a: string, b: string): boolean =>
  (LEAVING.has(a) && LEAVING.has(b)) || (ARRIVING.has(a) && ARRIVING.has(b));

/** True for verbs of going or bringing somewhere. */
export const isMovement = (lemma: string): boolean => LEAVING.has(lemma) || ARRIVING.has(lemma);
