/** From one claim and its candidates to the findings that a reader sees. */
import { articleRef, type Span } from '../article.ts';
import type { Claim } from '../claims/claim.ts';
import type { CandidateIndex } from '../match/candidates.ts';
import { surenessOf } from '../match/same-story.ts';
import { explain } from '../report/explain.ts';
import { daysBetween } from '../report/time-apart.ts';
import type { Comparison, Pair } from './comparator.ts';
import type { Finding, Quote, Relation } from './finding.ts';
import { extentOfPair, speaksOfOneEvent } from './one-event.ts';
import { quantityComparator } from './quantity.ts';
import { comparators } from './registry.ts';

/** From here on a finding is shown. Set by reading: below it most differences of fresh articles are none. */
const SHOWN: Readonly<Record<Relation, number>> = {
  disagrees: 0.6, changed: 0.6, agrees: 0.45, compatible: 0.5, attributed: 0.6, worded: 0.6,
}; // biome-ignore format: one row
/** Support by shared words alone, set by reading too: one subject and two statements is what most often lies below. */
const SHOWN_BY_WORDS = 0.59;
/** Support weaker than `SHOWN` is only weighed against differences, down to this. */
const LEAST = 0.36;
/** A difference between this and `SHOWN` is a "May differ": of 59 from 0.36 on 14 were right by reading, from here on 10 of 30. */
const MAY_DIFFER = 0.5;

const isDifference = (relation: Relation): boolean => relation === 'disagrees' || relation === 'changed';

function isSure({ relation, kind, confidence }: Comparison): boolean {
  const byWords = kind === 'wording' && relation !== 'worded';
  return confidence >= (byWords ? SHOWN_BY_WORDS : SHOWN[relation]);
}

function quoteOf(claim: Claim, focus: Span): Quote {
  const { sentence } = claim;
  return {
    quote: sentence.text,
    part: sentence.part,
    start: sentence.start,
    end: sentence.end,
    focus: { start: sentence.start + focus.start, end: sentence.start + focus.end },
  };
}

function findingOf(pair: Pair, comparison: Comparison): Finding {
  return {
    relation: comparison.relation,
    kind: comparison.kind,
    confidence: comparison.confidence,
    tentative: !isSure(comparison),
    explanation: explain(comparison, {
      outlet: pair.there.article.outlet,
      daysLater: pair.daysLater,
      here: pair.here,
      there: pair.there,
    }),
    here: quoteOf(pair.here, comparison.here),
    there: { ...quoteOf(pair.there, comparison.there), article: articleRef(pair.there.article) },
    ...(comparison.values ? { values: comparison.values } : {}),
  };
}

/** A claim with each of its candidates and what is known of the two together. */
export function pairsOf(claim: Claim, index: CandidateIndex): Pair[] {
  return index.candidates(claim).map(({ claim: there, ...candidate }) => ({
    here: claim,
    there,
    weights: index.weights,
    ...candidate,
    told: { here: index.claimsOf('own'), there: index.claimsOf(there.article.id) },
    stated: {
      there: (quantity) => index.states(there.article.id, quantity),
      here: (quantity) => index.states('own', quantity),
      isLess: (side, quantity) => index.tellsMore(side === claim ? 'own' : side.article.id, quantity),
    },
    daysLater: daysBetween(claim.article.published, there.article.published),
  }));
}

/** One sentence in both, to the letter: what "today" makes of it is the article's day, not the sentence's. */
const sayTheSame = ({ here, there }: Pair): boolean => lettersOf(here) === lettersOf(there);

const lettersOf = ({ sentence: { text } }: Claim): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function mayStand(pair: Pair, comparison: Comparison): boolean {
  if (comparison.confidence < LEAST || !speaksOfOneEvent(pair, comparison)) return false;
  return !isDifference(comparison.relation) || (mayDiffer(comparison) && !sayTheSame(pair));
}

/** Numbers that aren't surely of one thing are of two: of 17 such two were right. */
const mayDiffer = (comparison: Comparison): boolean =>
  isSure(comparison) || (comparison.kind !== 'quantity' && comparison.confidence >= MAY_DIFFER);

/** What the comparators find between two sentences; they aren't asked where nothing of it could stand. */
function comparisonsOf(pair: Pair): readonly Comparison[] {
  const extent = extentOfPair(pair);
  if (extent === 'nothing') return [];
  // whoever tells a toll, it is one that the numbers show
  if (extent === 'tolls' && !quantityComparator.compare(pair).some(({ series }) => series)) return [];
  return comparators
    .flatMap((comparator) => comparator.compare(pair))
    .map((comparison) => weighedByEvent(pair, comparison));
}

/** What a difference loses of its confidence where it is least sure that both articles tell one event. */
const OTHER_EVENT = 0.2;

/** Between accounts that make different things of a story an outcome is never shown, only told as one that may differ. */
const OTHER_EMPHASIS = SHOWN.disagrees - 0.01;

/**
 * A difference between articles that may tell two events is no surer than that they tell one. A number of something
 * needs no more; who did what is told in words that fit too much: over 5,000 articles 34 of 43 such differences were
 * right between accounts of one emphasis, and 4 of 15 between others.
 */
function weighedByEvent(pair: Pair, comparison: Comparison): Comparison {
  const { kinship, likeness, oneEmphasis, daysLater } = pair;
  if (kinship !== 'story' || oneEmphasis || !isDifference(comparison.relation)) return comparison;
  const doubt = OTHER_EVENT * (1 - surenessOf(likeness, daysLater));
  const confidence = comparison.confidence * (1 - doubt);
  const most = comparison.kind === 'outcome' ? OTHER_EMPHASIS : 1;
  return { ...comparison, confidence: Math.min(confidence, most) };
}

/** All findings for one claim, differences first, surest first. */
export function compareClaim(claim: Claim, index: CandidateIndex): Finding[] {
  const byArticle = new Map<string, Entry[]>();
  for (const pair of pairsOf(claim, index)) {
    const { there } = pair;
    for (const comparison of comparisonsOf(pair)) {
      if (!mayStand(pair, comparison)) continue;
      const list = byArticle.get(there.article.id);
      if (list) list.push({ pair, comparison });
      else byArticle.set(there.article.id, [{ pair, comparison }]);
    }
  }
  const findings: Finding[] = [];
  for (const list of byArticle.values()) findings.push(...settle(list));
  return findings.sort(
    (a, b) =>
      Number(a.tentative) - Number(b.tentative) ||
      Number(isDifference(b.relation)) - Number(isDifference(a.relation)) ||
      b.confidence - a.confidence,
  );
}

/** At most so many sentences of one article are quoted in support of a claim. */
const SUPPORT_PER_ARTICLE = 3;

interface Entry {
  readonly pair: Pair;
  readonly comparison: Comparison;
}

/** Whether what an article confirms of a stretch of the claim outweighs what it seems to deny of it. */
function outweighs(support: Entry, difference: Entry): boolean {
  const [yes, no] = [support.comparison, difference.comparison];
  if (yes.kind !== no.kind || !overlaps(yes.here, no.here)) return false;
  // a headline may lag behind its own text: neither answers for the other
  if (no.series !== undefined && isHeadline(difference) !== isHeadline(support)) return false;
  return yes.relation === 'agrees' || yes.confidence > no.confidence;
}

const isHeadline = ({ pair }: Entry): boolean => pair.there.sentence.part === 'title';

/** Within one other article: what it confirms about a stretch of the claim, it doesn't also deny. */
function settle(list: readonly Entry[]): Finding[] {
  const bySurety = [...list].sort((a, b) => b.comparison.confidence - a.comparison.confidence);
  // that another source says it tells more than that it's said
  const support = bySurety
    .filter(({ comparison }) => !isDifference(comparison.relation) && comparison.relation !== 'worded')
    .sort((a, b) => Number(isOtherSource(b)) - Number(isOtherSource(a)));
  const differences = bySurety.filter(
    (entry) =>
      isDifference(entry.comparison.relation) &&
      (entry.comparison.voices || !support.some((other) => outweighs(other, entry))),
  );
  const best = onePer(differences, placeOf);
  const kept = [...best, ...differences.filter((entry) => isSecondVoice(entry, best))];
  const denied = new Set(kept.filter(isShown).map(({ pair }) => pair.there));
  const agreeing = onePer(
    support.filter((entry) => isShown(entry) && (isOtherSource(entry) || !denied.has(entry.pair.there))),
    ({ pair }) => String(pair.there.sentence.index),
  ).slice(0, SUPPORT_PER_ARTICLE);
  // how a thing is called is told beside what is told of it; once for each word
  const worded = onePer(
    bySurety.filter((entry) => entry.comparison.relation === 'worded' && isShown(entry)),
    placeOf,
  );
  return [...kept, ...agreeing, ...worded].map(({ pair, comparison }) => findingOf(pair, comparison));
}

const placeOf = ({ comparison }: Entry): string => `${comparison.kind} ${comparison.here.start}`;

/** A sure difference to another sentence of the same article: it may tell two values, both unlike this one. */
const SECOND_VOICE = 0.65;

function isSecondVoice(entry: Entry, best: readonly Entry[]): boolean {
  if (entry.comparison.confidence < SECOND_VOICE || best.includes(entry)) return false;
  return best.every(({ pair, comparison }) => {
    const samePlace = placeOf(entry) === placeOf({ pair, comparison });
    return !samePlace || pair.there !== entry.pair.there;
  });
}

const isShown = ({ comparison }: Entry): boolean => isSure(comparison);

const isOtherSource = (entry: Entry): boolean => entry.comparison.relation === 'attributed' && isShown(entry);

/** The first entry for each key. */
function onePer(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!first.has(key)) first.set(key, entry);
  }
  return [...first.values()];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
