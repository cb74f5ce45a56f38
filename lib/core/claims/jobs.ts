/** Jobs that go or come, as a state of what is counted: "lost their jobs", "the loss of 400 jobs", "will add 300 jobs". */
import type { Token } from '../text/tokens.ts';

const ENDS = /^(ax|axe|cut|eliminate|shed|slash)$/;
/** What is told of jobs behind their noun: "7,500 jobs are to go", "jobs are at risk", "jobs will be lost". */
const JOBS_GO =
  /^(?:(?:are|were|would|will|could|may|might|have|been|be|now) )+(?:to go|at risk|lost|go|gone|disappear)\b/;

const wordsAfter = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(at + 1, at + 1 + count)
    .map(({ lower }) => lower)
    .join(' ');

/** How many tokens after its verb what is cut may stand: "cut at least 1,200 of its manufacturing jobs". */
const JOBS_REACH = 8;

function isOfJobs(tokens: readonly Token[], verb: number): boolean {
  for (const { lower, pos } of tokens.slice(verb + 1, verb + JOBS_REACH)) {
    if (/^[,;:.]$/.test(lower) || pos === 'VERB') return false;
    if (/^(jobs|positions|posts)$/.test(lower)) return true;
  }
  return false;
}

/** Whether a token tells of jobs that go or of people who are hired. */
export function jobsAt(tokens: readonly Token[], token: Token): 'laid-off' | 'hired' | undefined {
  const { index, lower, lemma } = token;
  if (lower === 'jobs') return JOBS_GO.test(wordsAfter(tokens, index, 4)) ? 'laid-off' : undefined;
  if (/^(lay|lays|laid|laying)$/.test(lower))
    return tokens[index + 1]?.lower === 'off' ? 'laid-off' : undefined;
  if (lemma === 'lose')
    return /^(?:(?:their|his|her) )?jobs?\b/.test(wordsAfter(tokens, index, 2)) ? 'laid-off' : undefined;
  if (lower === 'loss') return isOfJobs(tokens, index) ? 'laid-off' : undefined;
  if (token.pos === 'NOUN' || !(ENDS.test(lemma) || /^(create|add)$/.test(lemma))) return undefined;
  if (!isOfJobs(tokens, index)) return undefined;
  return ENDS.test(lemma) ? 'laid-off' : 'hired';
}
