/**
 * The smallest clause of a sentence that can be quoted by itself: it holds the marked words, a verb and that verb's
 * subject, and is cut where clauses end. What was found marks single words; a reader needs who did what.
 */
import type { Span } from '../article.ts';
import type { Claim } from '../claims/claim.ts';
import { type Scene, sceneOf } from '../claims/scene.ts';
import type { Token } from '../text/tokens.ts';
import { endCost, isDash, isRoundedOff, quotedCost } from './clause-ends.ts';
import { type ClauseStart, clauseStarts } from './clause-starts.ts';
import { quotable } from './quotable.ts';

/** Token indexes, `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly gap: ClauseStart['gap'];
  readonly cost: number;
}

/** The marked tokens, `to` exclusive. */
interface Marked {
  readonly from: number;
  readonly to: number;
  /** All of them must be in the quotation; of many the first ones. */
  readonly whole: boolean;
}

/** What speaks against a stretch, in words that a better one may be longer. */
const COST = {
  /** A dash or a semicolon inside. */
  mark: 6,
  comma: 1.5,
  /** Something left out. */
  gap: 3,
  /** A marked word that isn't in it. */
  lost: 3,
  /** A word less than the least. */
  short: 3,
} as const;
/** Words that are read at a glance, and few enough for two quotations; further ones weigh one and three times as much. */
const LENGTH = { least: 4, easy: 13, long: 20, most: 32 } as const;
/** Of more marked words than these the last may be missing: the first hold what denies. */
const FEW = 7;
const EASY_WEIGHT = 0.3;

/** What a sentence's stretches are weighed by, worked out once: sums of what stands before each token. */
interface Layout {
  readonly starts: readonly ClauseStart[];
  /** By token index, what it costs to end before it; undefined where nothing may. */
  readonly ends: readonly (number | undefined)[];
  readonly words: readonly number[];
  readonly marks: readonly number[];
}

function markCost(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? '';
  if (isDash(tokens, at) || /^[.!?]$/.test(text)) return COST.mark;
  return text === ',' ? COST.comma : 0;
}

function layOut(scene: Scene): Layout {
  const { tokens } = scene;
  const [words, marks] = [[0], [0]];
  for (const [at, { pos, lower }] of tokens.entries()) {
    words.push((words[at] ?? 0) + (pos === 'PUNCT' || lower.startsWith("'") ? 0 : 1));
    marks.push((marks[at] ?? 0) + markCost(tokens, at));
  }
  const ends = Array.from({ length: tokens.length + 1 }, (_, at) => endCost(scene, at));
  return { starts: clauseStarts(scene), ends, words, marks };
}

const known = new WeakMap<Scene, Layout>();

function layoutOf(scene: Scene): Layout {
  const before = known.get(scene);
  if (before) return before;
  const layout = layOut(scene);
  known.set(scene, layout);
  return layout;
}

const between = (sums: readonly number[], from: number, to: number): number =>
  (sums[Math.max(from, to)] ?? 0) - (sums[from] ?? 0);

const lengthCost = (words: number): number =>
  EASY_WEIGHT * words + Math.max(0, words - LENGTH.easy) + 2 * Math.max(0, words - LENGTH.long);

/** The cost of leaving marked words out; undefined where that isn't allowed. */
function lostCost(
  { words }: Layout,
  { from, to, whole }: Marked,
  start: number,
  end: number,
): number | undefined {
  if (start <= from && end >= to) return 0;
  if (whole && (start > from || to - from <= FEW)) return undefined;
  if (end <= from || start >= to) return undefined;
  const kept = between(words, Math.max(from, start), Math.min(to, end));
  const lost = between(words, from, to) - kept;
  return kept >= lost ? lost * COST.lost : undefined;
}

function stretchAt(scene: Scene, start: ClauseStart, to: number, marked: Marked): Stretch | undefined {
  const layout = layoutOf(scene);
  const lost = lostCost(layout, marked, start.at, to);
  const end = layout.ends[to];
  if (end === undefined || lost === undefined) return undefined;
  const isMarked = start.gap && marked.from < start.gap.to && marked.to > start.gap.from;
  const gap = isMarked ? undefined : start.gap;
  const over = (sums: readonly number[]): number =>
    between(sums, start.at, to) - (gap ? between(sums, gap.from, gap.to) : 0);
  const words = over(layout.words);
  if (words > LENGTH.most) return undefined;
  const cut = end + quotedCost(scene.tokens, start.at, to) + (gap ? COST.gap : 0);
  const inside = lengthCost(words) + over(layout.marks) + COST.short * Math.max(0, LENGTH.least - words);
  return { from: start.at, to, gap, cost: start.cost + lost + cut + inside };
}

function bestOf(scene: Scene, marked: Marked, sentence: boolean): Stretch | undefined {
  let best: Stretch | undefined;
  for (const start of layoutOf(scene).starts) {
    if (sentence && start.hangs) continue;
    for (let to = start.least; to <= start.most; to++) {
      const stretch = stretchAt(scene, start, to, marked);
      const better = stretch && (!best || stretch.cost < best.cost);
      if (better && isRoundedOff(scene, start.at, to, stretch.gap)) best = stretch;
    }
  }
  return best;
}

/** A sentence that isn't too long is quoted whole where no clause is found in it: headlines above all. */
const wholeOf = ({ sentence: { text } }: Claim, scene: Scene): string | undefined =>
  (layoutOf(scene).words.at(-1) ?? 0) <= LENGTH.most ? quotable(text) : undefined;

/**
 * The clause of the claim's sentence that holds the marked words (offsets in its text), ready to stand between quotation
 * marks; most of them where they are many or no clause holds all. Undefined where a long sentence has no such
 * clause. Where the words may deny something (`denies`), the first of them are never left out;
 * with `sentence` a noun with what is told of it ("the men who were charged") isn't enough.
 */
export function clauseQuote(
  claim: Claim,
  { start, end }: Span,
  { denies = false, sentence = false }: { readonly denies?: boolean; readonly sentence?: boolean } = {},
): string | undefined {
  const scene = sceneOf(claim.tokens);
  const { tokens } = scene;
  const from = tokens.findIndex((token) => token.end > start);
  // a stop or mark at the end is no word that must be in it
  const to = tokens.findLastIndex((token) => token.start < end && token.pos !== 'PUNCT') + 1;
  const best =
    bestOf(scene, { from, to, whole: true }, sentence) ??
    (denies ? undefined : bestOf(scene, { from, to, whole: false }, sentence));
  if (!best) return wholeOf(claim, scene);
  // "“We won’t,” he said": the mark that opens belongs to one that closes inside
  const opened = /^["“]$/.test(tokens[best.from - 1]?.text ?? '');
  const closed = tokens.slice(best.from, best.to).find(({ text: mark }) => /^["“”]$/.test(mark));
  const first = best.from - (opened && closed && closed.text !== '“' ? 1 : 0);
  const text = (a: number, b: number): string =>
    claim.sentence.text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0);
  return quotable(
    best.gap ? `${text(first, best.gap.from)} … ${text(best.gap.to, best.to)}` : text(first, best.to),
  );
}
