/**
 * One account tells as so what somebody denies in another: a judge found that he lied; his lawyers dispute that he
 * lied. Bound by the deed, by what else is named with it, and by who is said to have done it; within one story only.
 */
import { type Claim, conceptsOf, spanBetween } from '../claims/claim.ts';
import { clauseAround } from '../claims/clauses.ts';
import { type Denial, denialsOf } from '../claims/denials.ts';
import { denyingAll } from '../claims/denying-all.ts';
import { namesAmong, namesNear, negatedIn, TAKING_PART, toldIn } from '../claims/told-as-so.ts';
import { rarityInNews } from '../match/commonness.ts';
import type { StoryWeights } from '../match/story-weights.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { quoting } from './quoting.ts';

/** Days that a denial and what it denies may lie apart. */
const DAYS = 7;
/** Share of the weight of what is denied that the other account must name. */
const COVERED = 0.6;
/** Story weight of having taken part, which is no word of its own. */
const PART_WEIGHT = 2;

/** Story weight from which one word alone may be what is told and denied: one sentence in ten, or fewer. */
const RARE = 2.3;
const isRare = (deed: string, weights: StoryWeights): boolean =>
  deed === TAKING_PART || weights.weight(deed) >= RARE;
/** Words of its clause before and after a deed that say enough of it. */
const BEFORE = 8;
const AFTER = 9;

/** Rarity in news from which a word says which deed it is: "tankers", but not "attacks". */
const SAYS_WHICH = 3.5;

/** What of a denial another claim tells: the share by weight, the weight, and the clause around its deed. */
interface Met {
  readonly share: number;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

function met(denial: Denial, there: Claim, told: readonly Claim[], weights: StoryWeights): Met | undefined {
  const tells = toldIn(there);
  const deed = tells.get(denial.deed);
  if (deed === undefined) return undefined;
  const hits = [...denial.keys].filter((key) => tells.has(key));
  const weigh = (keys: Iterable<string>): number =>
    [...keys].reduce((sum, key) => sum + (key === TAKING_PART ? PART_WEIGHT : weights.weight(key)), 0);
  const share = weigh(hits) / weigh(denial.keys);
  if (share < COVERED || (hits.length === 1 && !isRare(denial.deed, weights))) return undefined;
  const names = namesNear(
    there,
    told,
    deed,
    denial.deed === TAKING_PART || there.tokens[deed]?.pos === 'VERB',
  );
  if (![...denial.names].some((name) => names.has(name))) return undefined;
  const clause = clauseAround(there.tokens, deed);
  if (hits.length === 1 && denial.deed === TAKING_PART) {
    // a bare "any involvement" is one in what its own article has just told
    const done = conceptsOf(there.tokens.slice(deed + 1, clause.to));
    if (![...done].some((concept) => denial.context.has(concept) && rarityInNews(concept) >= SAYS_WHICH))
      return undefined;
  }
  return {
    share,
    weight: weigh(hits),
    from: Math.max(clause.from, deed - BEFORE),
    to: Math.min(clause.to, deed + AFTER),
  };
}

/**
 * Whether an account itself has somebody deny it, or leaves it a charge or a question: it tells both sides, and differs
 * from the other in neither.
 */
const carries = (told: readonly Claim[], { deed, names }: Denial): boolean =>
  told.some(
    (claim) =>
      denyingAll(claim, told).some((name) => names.has(name)) ||
      (negatedIn(claim).has(deed) &&
        namesAmong(claim, told, 0, claim.tokens.length).some((name) => names.has(name))),
  );

/** Whether an account, whose claims are `other`, has what `claim` says is denied at `deed` denied as well. */
export const carriesDenial = (
  claim: Claim,
  deed: { readonly from: number; readonly to: number },
  own: readonly Claim[],
  other: readonly Claim[],
): boolean =>
  denialsOf(claim, own).some(
    (denial) => denial.from < deed.to && denial.to > deed.from && carries(other, denial),
  );

/** Whether one of two claims may tell what the other denies; cheap where neither denies. */
export function tellAndDeny(
  a: Claim,
  own: readonly Claim[],
  b: Claim,
  others: readonly Claim[],
  weights: StoryWeights,
): boolean {
  return (
    denialsOf(a, own).some((denial) => met(denial, b, others, weights)) ||
    denialsOf(b, others).some((denial) => met(denial, a, own, weights))
  );
}

/** From the share and weight of what is told and denied to a confidence. */
const sureOf = ({ share, weight }: Met): number => Math.min(0.85, 0.35 + 0.2 * share + 0.05 * weight);

/** The most that a denial is worth which the other account has as well: a "May differ". Of seven that were read one was right. */
const BOTH_TOLD = 0.55;

/** The denials of `denying` that `telling` tells as so; `turned` where the denial stands in the other article. */
function compareSides(denying: Claim, telling: Claim, pair: Pair, turned: boolean): Comparison[] {
  const [own, other] = turned ? [pair.told.there, pair.told.here] : [pair.told.here, pair.told.there];
  return denialsOf(denying, own).flatMap((denial): Comparison[] => {
    const meeting = met(denial, telling, other, pair.weights);
    if (!meeting) return [];
    const denied = spanBetween(denying, denial.from, denial.to);
    const told = spanBetween(telling, meeting.from, meeting.to);
    const [here, there] = turned ? [told, denied] : [denied, told];
    return [
      {
        relation: 'disagrees',
        kind: 'outcome',
        confidence: carries(other, denial) ? Math.min(BOTH_TOLD, sureOf(meeting)) : sureOf(meeting),
        voices: true,
        ...quoting(pair, here, there),
      },
    ];
  });
}

function compare(pair: Pair): Comparison[] {
  if (pair.kinship !== 'story' || Math.abs(pair.daysLater ?? 0) > DAYS) return [];
  return [
    ...compareSides(pair.here, pair.there, pair, false),
    ...compareSides(pair.there, pair.here, pair, true),
  ];
}

/** Compares what is denied with what is told. */
export const denialComparator: Comparator = {
  name: 'denial',
  compare,
  examples: [
    {
      here: 'A judge found that Harlan Ruiz lied to investigators about the loan of the bank.',
      there: 'Lawyers for Harlan Ruiz dispute that he lied to investigators about the loan of the bank.',
      expect: 'disagrees',
    },
    {
      here: 'Growing tensions between Harlan Ruiz and the board of Norte Bank led to his departure.',
      there: 'Harlan Ruiz denied any tensions with the board of Norte Bank before his departure.',
      expect: 'disagrees',
    },
    {
      here: 'Peru carried out the attacks on the border posts near Arica, the foreign minister said.',
      there: 'Peru denied involvement in the attacks on the border posts near Arica.',
      expect: 'disagrees',
    },
    {
      here: 'Harlan Ruiz is accused of lying to investigators about the loan of the bank.',
      there: 'Lawyers for Harlan Ruiz dispute that he lied to investigators about the loan of the bank.',
      expect: 'nothing',
    },
    {
      here: 'Harlan Ruiz was given entry to the vault of Norte Bank on Monday, a clerk said.',
      there: 'Norte Bank denied Harlan Ruiz entry to the vault on Monday, a clerk said.',
      expect: 'nothing',
    },
    {
      here: 'Peru denied involvement in the attacks on the border posts near Arica.',
      there:
        'Chilean forces launched a search for whoever carried out the attacks on the border posts near Arica.',
      expect: 'nothing',
    },
    {
      here: 'Peru earlier denied any involvement via its mission to the council.',
      there: 'Peru launched the attacks of 2009 on the port of Iquique, the foreign minister said.',
      expect: 'nothing',
    },
  ],
};
