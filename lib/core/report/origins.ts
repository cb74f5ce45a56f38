/**
 * Where reports come from in the end, so that four outlets that retell one aren't taken for four witnesses: the
 * wire that an article is credited to, the outlets that it names as its sources, and copies that name nobody.
 */

import { perWording } from '../claims/per-claim.ts';
import type { Account } from '../match/same-story.ts';
import { isCopy, passagesOf } from './copies.ts';
import { creditOf, isSameOutlet, sourcesNamed } from './outlets.ts';
import type { OriginGroup } from './report.ts';

/** Claims at the top: what a report is about. Who is named there is where it comes from. */
const LEAD = 5;
/** Named in so many sentences, an outlet is more than a passing mention wherever it stands. */
const OFTEN = 3;

/** The outlets that a claim's sentence names as its sources. */
export const sourcesOf = perWording(({ text }) => sourcesNamed(text));

/** What an account names as a source, with the places where it does. */
interface Named {
  readonly account: Account;
  readonly credit: string;
  readonly sources: ReadonlyMap<string, readonly number[]>;
}

/**
 * The origins of a story's accounts with the outlets that retell each, the most retold first. An outlet with
 * several origins stands under each of them; one that names nobody is its own. Nothing for a single account.
 */
export function originsOf(accounts: readonly Account[]): OriginGroup[] {
  if (accounts.length < 2) return [];
  const named = accounts.filter(({ article }) => article.outlet !== '').map(namedBy);
  const copies = copiedFrom(named.map(({ account }) => account));
  const groups = new Map<string, Set<string>>();
  const add = (origin: string, outlet: string): void => {
    const known = [...groups.keys()].find((name) => isSameOutlet(name, origin)) ?? origin;
    groups.set(known, (groups.get(known) ?? new Set()).add(outlet));
  };
  for (const entry of named) {
    const { outlet } = entry.account.article;
    const origins = retoldBy(entry, named);
    const copied = copies.get(entry.account);
    if (origins.length === 0 && copied !== undefined) origins.push(copied);
    for (const origin of origins.length > 0 ? origins : [outlet]) add(origin, outlet);
  }
  return [...groups]
    .map(([origin, outlets]) => ({ origin, outlets: [...outlets] }))
    .sort((a, b) => b.outlets.length - a.outlets.length);
}

function namedBy(account: Account): Named {
  const { article, claims } = account;
  const sources = new Map<string, number[]>();
  for (const [place, claim] of claims.entries()) {
    for (const source of sourcesOf(claim)) {
      if (isSameOutlet(source, article.outlet)) continue;
      const places = sources.get(source);
      if (places) places.push(place);
      else sources.set(source, [place]);
    }
  }
  const credit = creditOf(article.text);
  return { account, credit: isSameOutlet(credit, article.outlet) ? '' : credit, sources };
}

/** A credit says it all; else whom it names at the top or often, and whom another account of the story names too. */
function retoldBy({ account, credit, sources }: Named, all: readonly Named[]): string[] {
  if (credit !== '') return [credit];
  const origins: string[] = [];
  for (const [source, places] of sources) {
    const high = places.some((place) => place < LEAD);
    const shared = all.some(
      (other) =>
        other.account.article.outlet !== account.article.outlet &&
        [...other.sources].some(
          ([name, at]) => isSameOutlet(name, source) && at.some((place) => place < LEAD),
        ),
    );
    if (high || shared || places.length >= OFTEN) origins.push(source);
  }
  return origins;
}

/** For each account that is a copy of an earlier one, that one's outlet; of one day's, the longer is the original. */
function copiedFrom(accounts: readonly Account[]): Map<Account, string> {
  const inOrder = accounts
    .map((account) => {
      const day = (account.article.published ?? '9').slice(0, 10);
      return { account, day, passages: passagesOf(account) };
    })
    // By code units, as dates are written: the first comparison by a language's rules takes the browser some 8 ms.
    .sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day) || b.passages.size - a.passages.size);
  const copies = new Map<Account, string>();
  for (const [i, { account, passages }] of inOrder.entries()) {
    const original = inOrder
      .slice(0, i)
      .find(
        (earlier) =>
          !isSameOutlet(earlier.account.article.outlet, account.article.outlet) &&
          isCopy(earlier.passages, passages),
      );
    if (original) copies.set(account, copies.get(original.account) ?? original.account.article.outlet);
  }
  return copies;
}
