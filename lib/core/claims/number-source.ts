/**
 * Who gives a number: "the coalition put the toll at 600", "another group claimed 500 were killed". Of several sources of
 * a sentence the nearest before the number, for each may give its own.
 */
import type { Token } from '../text/tokens.ts';
import { attributionOf } from './attribution.ts';
import type { Claim } from './claim.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isSaying } from './operators.ts';
import type { Quantity } from './quantity.ts';
import { sceneOf, subjectOf } from './scene.ts';

/** Verbs by which a source gives a number, beside those of saying: "put the toll at", "counted 40". */
const GIVES = /^(?:put|estimate|count|tally|record|list|document|claim|register)$/;
/** What ends one source's words within a sentence, or takes the number out of what it says. */
const ENDS = /^(?:[;:]|who|whom|which|where|when|while|after|before|since|because|although|though|but|as)$/;
/** What opens a clause of somebody else's: "though the ministry says". */
const OPENS_OTHER = /^(?:though|although|while|but|as|whereas)$/;
/** The longest name of a source, in tokens. */
const LONGEST = 9;

/** The words of a source, as token indexes, `to` exclusive. */
export interface NumberSource {
  readonly from: number;
  readonly to: number;
}

const mayGive = (source: NounPhrase | undefined): source is NounPhrase =>
  source !== undefined && !source.temporal && !source.pronoun && /^(?:NOUN|PROPN)$/.test(source.head.pos);

/** "Activists and residents", "the group Doctors Without Borders": all before the verb that belongs to its subject. */
function wholeOf(tokens: readonly Token[], { from, to }: NounPhrase, verb: number): NumberSource {
  const rest = tokens.slice(to, verb);
  const joined = rest.every(({ pos, text }) => /^(?:NOUN|CCONJ)$/.test(pos) || /^\p{Lu}/u.test(text));
  return { from, to: joined && verb - from <= LONGEST ? verb : to };
}

function givenBefore({ tokens }: Claim, q: Quantity): NumberSource | undefined {
  const scene = sceneOf(tokens);
  const index = scene.groups.findLastIndex(({ verb, to, passive, negations }) => {
    const lemma = tokens[verb]?.lemma ?? '';
    if (to > q.from || passive || negations > 0 || !(GIVES.test(lemma) || isSaying(lemma))) return false;
    return !tokens.slice(to, q.from).some(({ lower }) => ENDS.test(lower));
  });
  const subject = index < 0 ? undefined : subjectOf(scene, index);
  return mayGive(subject) ? wholeOf(tokens, subject, scene.groups[index]?.from ?? subject.to) : undefined;
}

/** "40 were killed, the ministry said", "according to the ministry". */
function givenBehind({ tokens }: Claim, q: Quantity): NumberSource | undefined {
  const { source, from, to } = attributionOf(tokens);
  if (!mayGive(source) || from < q.to || OPENS_OTHER.test(tokens[from - 1]?.lower ?? '')) return undefined;
  const ends = to >= tokens.length || tokens[to]?.pos === 'PUNCT';
  return ends || tokens[from]?.lower === 'according' ? { from: source.from, to: source.to } : undefined;
}

/** Who gives a number in its sentence; undefined where the outlet gives it itself. */
export const numberSource = (claim: Claim, q: Quantity): NumberSource | undefined =>
  givenBefore(claim, q) ?? givenBehind(claim, q);
