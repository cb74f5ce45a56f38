/** The table of contents: article -> sentences -> claims -> candidates -> findings -> report. */
import { type Article, type ArticleRef, articleRef } from './article.ts';
import { fingerprint } from './article-id.ts';
import { type Claim, claimOf } from './claims/claim.ts';
import { claimSentences } from './claims/claim-sentences.ts';
import { datesOf } from './claims/dates.ts';
import { placesOf } from './claims/places.ts';
import { predicationsOf } from './claims/predications.ts';
import type { Wordings } from './claims/wording.ts';
import { compareClaim } from './compare/compare-claim.ts';
import { CandidateIndex } from './match/candidates.ts';
import type { CorpusAnswer, CorpusBackend, CorpusQuery } from './match/corpus-backend.ts';
import { isOwnCopy } from './match/own-copy.ts';
import { type Account, accountsOfStory } from './match/same-story.ts';
import { FindingOrigins, originOfClaim } from './report/finding-origins.ts';
import { omissionsOf } from './report/omissions.ts';
import { originsOf } from './report/origins.ts';
import type { ClaimReport, CorpusStats, Report } from './report/report.ts';
import { seriesOf } from './report/series.ts';
import { termsOf } from './text/terms.ts';

/** How a caller follows and stops a check. */
export interface CheckOptions {
  /** Called after each claim: how many of how many are compared. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Aborting it makes the check reject with the signal's reason. */
  readonly signal?: { readonly aborted: boolean; readonly reason: unknown };
  /** For a caller that checks many articles against the same others and keeps what was read of them. */
  readonly claimsOf?: (article: Article) => readonly Claim[];
}

/** Days between accounts whose origins and omissions are of one story: later, its facts are background to another. */
const STORY_DAYS = 7;

/**
 * Whole articles to compare with: of the story, for each claim, and in all of those that only single claims led to;
 * reading them costs more than the search.
 */
export const LIMITS: CorpusQuery['limits'] = { story: 12, perClaim: 5, others: 36 };

/**
 * The claims of an article in text order; repeated sentences count once. What several articles say in the same words is
 * read once where they are given the same `known`.
 */
export function claimsOf(article: Article, known: Wordings = new Map()): Claim[] {
  return claimSentences(article).map((sentence) => claimOf(article, sentence, known));
}

/** Reads articles that are compared with each other. */
function claimsReader(): (article: Article) => Claim[] {
  const known: Wordings = new Map();
  return (article) => claimsOf(article, known);
}

function queryFor(article: Article, claims: readonly Claim[]): CorpusQuery {
  const counts = new Map<string, number>();
  for (const term of termsOf(`${article.title}\n${article.text}`))
    counts.set(term, (counts.get(term) ?? 0) + 1);
  return {
    story: [...counts].map(([term, count]) => ({ term, count })),
    claims: claims.map((claim) => [...new Set(termsOf(claim.sentence.text))]),
    exclude: { id: article.id, url: article.url, fingerprint: fingerprint(article.text) },
    limits: LIMITS,
  };
}

/** An outlet isn't held against itself; where an outlet is unknown nothing speaks against the two being different. */
function isOtherOutlet(a: Article, b: Article): boolean {
  const name = ({ outlet }: Article): string => outlet.toLowerCase().replace(/^the |[^a-z\d]/g, '');
  return name(a) === '' || name(a) !== name(b);
}

/**
 * Of what the search brought back, what there really was to compare with: accounts of the same story, and
 * articles that something was found in. A search always answers with its best, even where nothing fits.
 */
function comparedArticles(
  hits: readonly Account[],
  story: readonly Account[],
  reports: readonly ClaimReport[],
): ArticleRef[] {
  const ids = new Set(story.map(({ article }) => article.id));
  for (const { findings } of reports) for (const { there } of findings) ids.add(there.article.id);
  return hits.filter(({ article }) => ids.has(article.id)).map(({ article }) => articleRef(article));
}

/** What comparing asks of every claim of the checked article. */
const FACTS: readonly ((claim: Claim) => unknown)[] = [
  ({ concepts }) => concepts,
  ({ quantities }) => quantities,
  ({ tokens }) => predicationsOf(tokens),
  datesOf,
  placesOf,
];

/**
 * How long (ms) facts are read before what the corpus answers is looked at: a search asks five times and waits. Between
 * two slices the browser's timer lets 4 ms go by, so that short ones leave most of the time unused.
 */
const SLICE_MS = 10;

/** Reads the facts of the own claims as long as the corpus is busy: what isn't read by then is read when it's needed. */
async function readAhead(claims: readonly Claim[], isBusy: () => boolean): Promise<void> {
  let begun = Date.now();
  for (const claim of claims) {
    for (const read of FACTS) read(claim);
    if (Date.now() - begun < SLICE_MS) continue;
    await new Promise<void>((resolve) => setTimeout(resolve));
    if (!isBusy()) return;
    begun = Date.now();
  }
}

/** What the corpus has to say, with the own facts read meanwhile. */
async function askCorpus(
  corpus: CorpusBackend,
  query: CorpusQuery,
  claims: readonly Claim[],
): Promise<[CorpusAnswer, CorpusStats]> {
  let busy = true;
  const asking = Promise.all([corpus.search(query), corpus.stats()]).finally(() => {
    busy = false;
  });
  const [answers] = await Promise.all([asking, readAhead(claims, () => busy)]);
  return answers;
}

/** An article and what a corpus has to hold it against. */
interface Compared {
  readonly own: Account;
  readonly hits: readonly (Account & { readonly story: boolean })[];
  readonly complete: boolean;
  readonly stats: CorpusStats;
  /** Candidates for each of its claims. */
  readonly index: CandidateIndex;
}

/** Searches what an article is to be compared with: no copy of it and nothing of its own outlet. */
export async function comparedWith(
  article: Article,
  corpus: CorpusBackend,
  read: (article: Article) => readonly Claim[],
): Promise<Compared> {
  const claims = read(article);
  const [answer, stats] = await askCorpus(corpus, queryFor(article, claims), claims);
  const hits = answer.hits
    .filter((hit) => isOtherOutlet(article, hit.article))
    .map((hit) => ({ ...hit, claims: read(hit.article) }))
    .filter((hit) => !isOwnCopy(article, claims, hit.article, hit.claims));
  const own = { article, claims };
  return { own, hits, complete: answer.complete, stats, index: new CandidateIndex(own, hits) };
}

/** Cross-checks one article against a corpus. Rejects only when the corpus can't answer at all. */
export async function checkArticle(
  article: Article,
  corpus: CorpusBackend,
  options: CheckOptions = {},
): Promise<Report> {
  const { own, hits, complete, stats, index } = await comparedWith(
    article,
    corpus,
    options.claimsOf ?? claimsReader(),
  );
  const { claims } = own;
  const origins = new FindingOrigins(hits);
  const reports: ClaimReport[] = [];
  for (const [i, claim] of claims.entries()) {
    if (options.signal?.aborted) throw options.signal.reason;
    const { sentence } = claim;
    const origin = originOfClaim(claim, claims[i - 1]);
    reports.push({
      quote: sentence.text,
      start: sentence.start,
      end: sentence.end,
      part: sentence.part,
      findings: origins.withOrigins(compareClaim(claim, index)),
      ...(origin !== '' && { origin }),
    });
    options.onProgress?.(i + 1, claims.length);
  }
  const story = accountsOfStory(
    own,
    hits.filter((hit) => hit.story),
    STORY_DAYS,
  );
  return {
    article: articleRef(article),
    corpus: stats,
    claims: reports,
    omissions: omissionsOf(own, story),
    origins: originsOf([own, ...story]),
    series: seriesOf(article, reports),
    compared: comparedArticles(hits, story, reports),
    complete,
  };
}
