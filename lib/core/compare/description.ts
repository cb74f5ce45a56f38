/**
 * What two accounts of one story say that somebody is, which nobody is at once: of another country, head of another part
 * of one body, deputy and not deputy. Two people who are said to be one thing differ less: chiefs of two cities, or one after
 * the other.
 */
import { type Claim, spanBetween } from '../claims/claim.ts';
import { type Description, descriptionsOf } from '../claims/descriptions.ts';
import { isOfOnePerson } from '../claims/life-facts.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { quoting } from './quoting.ts';

/** How sure each is, set by reading. */
const SURE = { nation: 0.8, post: 0.7 } as const;
/** Days that accounts may lie apart: posts change hands. */
const DAYS = 7;

/** Posts that one person seldom holds of two fields; who leads a party may also lead a house. */
const ONE_FIELD = /^(?:lead|minister|commander|ambassador)$/;

/** Those who head one, or a part of one. */
const HEADS = /^(?:lead|minister|secretary|commissioner|governor|mayor|president|ambassador)$/;
/** Titles of whoever heads an agency, of which each has one. */
const TITLES = /^(?:secretary|administrator|director|commissioner|superintendent|minister|governor)$/;

const isDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && [...a].every((word) => !b.has(word));

const titlesExclude = (a: Description, b: Description): boolean =>
  TITLES.test(a.title) && TITLES.test(b.title) && a.deputy === b.deputy;

/** "Vice President Holt" and "the South Korean president": where one says of what, the other must say the same. */
const haveOneField = (a: Description, b: Description): boolean =>
  a.field.size === 0 && b.field.size === 0 ? a.head === b.head : !a.field.isDisjointFrom(b.field);

/** Whether nobody is both. */
function postsExclude(a: Description, b: Description): boolean {
  if (a.head === '' || b.head === '' || a.past !== b.past) return false;
  // who was one thing may have been the other too, at another time
  if (!a.past && a.level !== '' && b.level !== '' && a.level !== b.level) return true;
  if (a.deputy !== b.deputy && HEADS.test(a.head) && HEADS.test(b.head)) return haveOneField(a, b);
  if (a.head !== b.head) return !a.past && a.body !== '' && a.body === b.body && titlesExclude(a, b);
  return ONE_FIELD.test(a.head) && !a.ofName && !b.ofName && isDisjoint(a.field, b.field);
}

type Ground = keyof typeof SURE;

function groundOf(a: Description, b: Description): Ground | undefined {
  if (!isOfOnePerson(a, b)) return undefined;
  if (a.nation !== undefined && b.nation !== undefined && a.nation !== b.nation) return 'nation';
  return postsExclude(a, b) ? 'post' : undefined;
}

/** Whether two claims say of somebody what can't both be; each with the claims of its article. */
export function describeApart(here: Claim, there: Claim, told: Pair['told']): boolean {
  const others = descriptionsOf(there, told.there);
  return (
    others.length > 0 &&
    descriptionsOf(here, told.here).some((a) => others.some((b) => groundOf(a, b) !== undefined))
  );
}

/** A description with its name where both stand together. */
const spanOf = (claim: Claim, { from, to, name }: Description): Comparison['here'] =>
  spanBetween(claim, Math.min(from, name.from), Math.max(to, name.to));

function comparison(pair: Pair, a: Description, b: Description, ground: Ground): Comparison {
  return {
    relation: 'disagrees',
    kind: 'person',
    confidence: SURE[ground],
    ...quoting(pair, spanOf(pair.here, a), spanOf(pair.there, b)),
  };
}

function compare(pair: Pair): Comparison[] {
  if (pair.kinship !== 'story' || Math.abs(pair.daysLater ?? 0) > DAYS) return [];
  const others = descriptionsOf(pair.there, pair.told.there);
  if (others.length === 0) return [];
  return descriptionsOf(pair.here, pair.told.here).flatMap((a) =>
    others.flatMap((b) => {
      const ground = groundOf(a, b);
      return ground ? [comparison(pair, a, b, ground)] : [];
    }),
  );
}

/** Compares what people are said to be. */
export const descriptionComparator: Comparator = {
  name: 'description',
  compare,
  examples: [
    {
      here: 'The union’s regional secretary, Paul Ruiz, spoke to dockers at the gate on Monday.',
      there: 'Paul Ruiz, the union’s national secretary, spoke to dockers at the gate on Monday.',
      expect: 'disagrees',
    },
    {
      here: 'Anna Holt, the museum’s former head of security, told the inquiry about the theft.',
      there: 'The museum’s former finance director, Anna Holt, told the inquiry about the theft.',
      expect: 'disagrees',
    },
    {
      here: 'Paul Ruiz, a Norwegian, won the race on Sunday after a long duel.',
      there: 'Paul Ruiz, a Dane who lives in Oslo, won the race on Sunday after a long duel.',
      expect: 'disagrees',
    },
    {
      here: 'Civil Protection Agency Secretary Anna Holt announced the rules on Monday.',
      there: 'CPA Administrator Anna Holt announced the rules on Monday.',
      expect: 'disagrees',
    },
    {
      here: 'Deputy Fisheries Minister Anna Holt toured the port on Monday.',
      there: 'Fisheries committee chairman Anna Holt toured the port on Monday.',
      expect: 'disagrees',
    },
    {
      here: 'Deputy Prime Minister Anna Holt toured the port on Monday.',
      there: 'Fisheries committee chairman Anna Holt toured the port on Monday.',
      expect: 'nothing',
    },
    {
      here: 'Though he met Anna Holt, the South Korean president made no promise on Monday.',
      there: 'Nobody was told of it, Vice President Anna Holt said on Monday.',
      expect: 'nothing',
    },
    {
      here: 'Anna Holt, the museum’s director, told the inquiry about the theft.',
      there: 'The museum’s finance director, Anna Holt, told the inquiry about the theft.',
      expect: 'nothing',
    },
    {
      here: 'Berlin police chief Anna Holt warned of a second attack on Monday.',
      there: 'Milan police chief Maria Lund warned of a second attack on Monday.',
      expect: 'nothing',
    },
    {
      here: 'Former state secretary Anna Holt entered the race on Monday.',
      there: 'Anna Holt, a former county commissioner, entered the race on Monday.',
      expect: 'nothing',
    },
    {
      here: 'Paul Ruiz, a lawyer from Porto, spoke for the family on Monday.',
      there: 'Paul Ruiz, a father of three, spoke for the family on Monday.',
      expect: 'nothing',
    },
  ],
};
