/** Drawn and rescored findings in words, for a person to read in a terminal. */
import type { Quote } from '../../../lib/core/compare/finding.ts';
import { share } from '../print.ts';
import type { Draw, DrawnFinding } from './draw.ts';
import { type FreshVerdict, sameFinding } from './fresh-eyes.ts';
import type { Rescored } from './rescore.ts';

/**
 * The draw's size, then each finding with both sentences, the compared words between »«, and what readers said of it
 * before. Once all are read, the draw's precision.
 */
export function drawnLines(draw: Draw, verdicts: readonly FreshVerdict[]): string[] {
  const { drawn, eligible, beyondStories, checked, shown, shownWithinStories } = draw;
  const known = drawn.map(({ record }) => verdicts.find((verdict) => sameFinding(verdict, record)));
  const right = known.filter((verdict) => verdict?.verdict === 'right').length;
  const read = known.filter((verdict) => verdict !== undefined).length;
  return [
    `${checked} of ${eligible} articles with ${beyondStories ? 'no other' : 'another'} account of their story checked against the whole collection`,
    `${shown} differences shown, ${(shown / checked).toFixed(2)} an article; ${shownWithinStories} of them within stories`,
    `${drawn.length} drawn, ${read} of them read, right of these ${share(right, read)}`,
    ...drawn.flatMap((finding, index) => ['', ...findingLines(finding, index, known[index])]),
  ];
}

function findingLines(
  { article, finding, record }: DrawnFinding,
  index: number,
  known: FreshVerdict | undefined,
): string[] {
  const { relation, kind, confidence, explanation, here, there } = finding;
  const story = record.sameStory ? 'same story' : 'other story';
  return [
    `#${index + 1} ${relation}/${kind} ${confidence.toFixed(2)}, ${story}`,
    ...(known ? [`  read before: ${known.verdict}, ${known.reason}`] : []),
    `  ${explanation}`,
    `  ${article.published} ${article.outlet} [${article.title}]`,
    `    ${marked(here)}`,
    `  ${there.article.published} ${there.article.outlet} [${there.article.title}]`,
    `    ${marked(there)}`,
  ];
}

function marked({ quote, start, focus }: Quote): string {
  const [from, to] = [focus.start - start, focus.end - start];
  return `${quote.slice(0, from)}»${quote.slice(from, to)}«${quote.slice(to)}`.replace(/\s+/g, ' ');
}

/** What readers found by draw and kind, then what today's engine does with it. */
export function rescoredLines(rescored: readonly Rescored[]): string[] {
  const tally = (entries: readonly Rescored[]) => {
    const right = entries.filter(({ verdict }) => verdict.verdict === 'right');
    const still = entries.filter(({ shown }) => shown);
    const stillRight = right.filter(({ shown }) => shown);
    return `read right ${share(right.length, entries.length)}; still shown: right ${share(stillRight.length, right.length)}, wrong ${share(still.length - stillRight.length, entries.length - right.length)}; right of those still shown ${share(stillRight.length, still.length)}`;
  };
  const by = (key: (verdict: FreshVerdict) => string) =>
    Object.entries(Object.groupBy(rescored, ({ verdict }) => key(verdict))).map(
      ([name, entries = []]) => `  ${name}: ${tally(entries)}`,
    );
  const twice = rescored.filter(({ verdict }) => verdict.second !== undefined);
  const isRight = ({ verdict }: Rescored): boolean => verdict.second?.verdict === 'right';
  const still = twice.filter(({ shown }) => shown);
  const same = twice.filter(({ verdict }) => verdict.second?.verdict === verdict.verdict);
  return [
    `${rescored.length} recorded findings: ${tally(rescored)}`,
    `  a second reader said right of ${share(twice.filter(isRight).length, twice.length)}, and of ${share(still.filter(isRight).length, still.length)} of those still shown; the same as the first of ${share(same.length, twice.length)}`,
    ...by(({ seed }) => `draw ${seed}`),
    ...by(({ kind }) => kind),
    ...by(({ sameStory }) => (sameStory ? 'same story' : 'other story')),
  ];
}

/** Each recorded finding with what readers said and whether it is still shown, wrong ones that stayed first. */
export function verdictLines(rescored: readonly Rescored[]): string[] {
  const order = ({ verdict: { verdict }, shown }: Rescored) =>
    Number(verdict === 'right') * 2 + Number(!shown);
  return [...rescored]
    .sort((a, b) => order(a) - order(b))
    .map(({ verdict: v, shown }) => {
      const place = ({ doc, part, start, end }: FreshVerdict['here']) => `${doc} ${part} ${start}-${end}`;
      return `${shown ? 'shown' : 'gone '} ${v.verdict} ${v.relation}/${v.kind} draw ${v.seed}: ${v.reason} (${place(v.here)}, ${place(v.there)})`;
    });
}
