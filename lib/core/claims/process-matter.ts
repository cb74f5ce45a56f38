/** What the verbs of a sentence say a process is about, and how much it is said to take in. */
import type { NounPhrase } from './noun-phrases.ts';
import type { Predication } from './predications.ts';
import { MATTER } from './process-phrase.ts';
import { holds } from './process-told.ts';
import type { Scene } from './scene.ts';

/** How much a process is said to take in, and the words that say so. */
export interface Breadth {
  readonly is: 'broad' | 'narrow';
  readonly above?: number | undefined;
  readonly from: number;
  readonly to: number;
}

const COVERS =
  /^(?:include|cover|concern|focus|focused|revolve|revolved|center|centered|address|involve|discuss)$/;
const WIDENS = /^(?:shift|expand|widen|broaden|extend|turn|move|spread)$/;
const BROAD = /^(?:broader|wider|expanded)$/;
const NARROW = /^(?:only|solely|exclusively|strictly|limited|confined|restricted)$/;

/** What a process is said to be about by a verb: "the talks included", "the goal of the talks was". */
export function matterOf(
  { tokens, phrases }: Scene,
  process: NounPhrase,
  all: readonly Predication[],
): { readonly topic: ReadonlySet<string>; readonly to: number } {
  const matter = new Set<string>();
  let to = 0;
  for (const p of all) {
    const covers = holds(p.agent, process) && COVERS.test(p.lemma);
    const is = p.state && holds(p.patient, process) && MATTER.test(process.head.lower);
    if ((!covers && !is) || !p.affirmed) continue;
    const end = tokens.findIndex((t) => t.index >= p.to && /^[,;:.—]$/.test(t.text));
    for (const phrase of phrases)
      if (phrase.from >= p.from + 1 && phrase.to <= end) {
        for (const concept of phrase.concepts) matter.add(concept);
        to = phrase.to;
      }
  }
  return { topic: matter, to };
}

/** Whether more than one matter is said to be talked about, or such a widening is denied. */
export function breadthOf(
  { tokens }: Scene,
  process: NounPhrase,
  all: readonly Predication[],
): Breadth | undefined {
  const own = all.find((p) => holds(p.agent, process) && COVERS.test(p.lemma));
  const span = { from: process.from, to: own ? Math.min(tokens.length, own.to + 4) : process.to };
  const said = tokens.slice(span.from, span.to);
  if (said.some((t) => BROAD.test(t.lower) || (own && t.lower === 'also'))) return { is: 'broad', ...span };
  if (own && said.some((t) => NARROW.test(t.lower))) return { is: 'narrow', ...span };
  const widened = all.find(
    (p) =>
      WIDENS.test(p.lemma) &&
      p.from >= process.to &&
      (holds(p.agent, process) || /^(?:they|it)$/.test(tokens[p.from - 1]?.lower ?? '')),
  );
  if (widened?.meant !== 'fact') return undefined;
  const { from, to, affirmed, above } = widened;
  return { is: affirmed ? 'broad' : 'narrow', above, from, to: Math.min(tokens.length, to + 5) };
}
