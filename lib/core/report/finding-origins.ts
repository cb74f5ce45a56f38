/** Which of the findings retell somebody: whom the other outlet names as the source of the very sentence it's quoted with. */
import type { Article } from '../article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Finding } from '../compare/finding.ts';
import type { Account } from '../match/same-story.ts';
import { sourcesOf } from './origins.ts';
import { creditOf, isSameOutlet } from './outlets.ts';

/** Gives findings their `origin`; keeps what it has read of each article. */
export class FindingOrigins {
  readonly #accounts: ReadonlyMap<string, Account>;
  readonly #known = new Map<Claim, string>();
  readonly #credits = new Map<string, string>();

  constructor(accounts: readonly Account[]) {
    this.#accounts = new Map(accounts.map((account) => [account.article.id, account]));
  }

  /** The findings, each with its origin where one is named. */
  withOrigins(findings: readonly Finding[]): Finding[] {
    return findings.map((finding) => {
      const origin = this.#originOf(finding);
      return origin === '' ? finding : { ...finding, origin };
    });
  }

  #originOf({ there }: Finding): string {
    const account = this.#accounts.get(there.article.id);
    const at = account?.claims.findIndex(
      ({ sentence }) => sentence.start === there.start && sentence.part === there.part,
    );
    const claim = at === undefined ? undefined : account?.claims[at];
    if (!account || !claim) return '';
    const known = this.#known.get(claim);
    if (known !== undefined) return known;
    const before = at === undefined ? undefined : account.claims[at - 1];
    const origin = originOfClaim(claim, before) || this.#creditOf(account.article);
    this.#known.set(claim, origin);
    return origin;
  }

  #creditOf(article: Article): string {
    const known = this.#credits.get(article.id);
    if (known !== undefined) return known;
    const credit = creditOf(article.text);
    const origin = isSameOutlet(credit, article.outlet) ? '' : credit;
    this.#credits.set(article.id, origin);
    return origin;
  }
}

/** Openings by which a sentence goes on with what the one before it retells. */
const GOES_ON =
  /^["“‘(]?(?:he|she|it|they|the (?:report|outlet|news outlet|newspaper|paper|website|news website|site|station|broadcaster|channel|network|agency|news agency|sources?|official|officials)|this|that)\b/i;

/** Whom a claim retells, by its own sentence or the one that it goes on with; '' where nobody is named. */
export function originOfClaim(claim: Claim, before: Claim | undefined): string {
  const { article, sentence } = claim;
  const own = firstOther(claim, article);
  if (own !== '') return own;
  if (before && before.sentence.paragraph === sentence.paragraph && GOES_ON.test(sentence.text)) {
    const earlier = firstOther(before, article);
    if (earlier !== '') return earlier;
  }
  return '';
}

const firstOther = (claim: Claim, article: Article): string =>
  sourcesOf(claim).find((source) => !isSameOutlet(source, article.outlet)) ?? '';
