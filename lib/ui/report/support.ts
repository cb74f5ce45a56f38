/**
 * How many outlets tell a claim as this article does, and from how many origins: four outlets that retell one are
 * not four witnesses. Says no more than the report does, and never more origins than there may be.
 */
import type { Finding } from '../../core/compare/finding.ts';
import type { ClaimReport, OriginGroup, Report } from '../../core/report/report.ts';
import { lookOf } from '../relation-look.ts';
import type { Texts } from '../texts/texts.ts';

/** Outlets with the origins that each may have the claim from; none where the report names none. */
type Tellers = ReadonlyMap<string, ReadonlySet<string>>;

/** A line like "3 outlets with this one, 1 origin. All retell Axios."; '' where there is nothing to count. */
export function supportInWords(
  claim: ClaimReport,
  report: Pick<Report, 'article' | 'origins'>,
  isHidden: (finding: Finding) => boolean,
  texts: Texts,
): string {
  const t = texts.support;
  const here = report.article.outlet;
  const counted = claim.findings.filter(
    (finding) => !finding.tentative && lookOf(finding.relation) === 'also' && !isHidden(finding),
  );
  const tellers = tellersOf(counted, { outlet: here, origin: claim.origin }, report.origins);
  const origins = [...tellers.values()];
  if (tellers.size < 2) return '';
  if (origins.some(({ size }) => size === 0)) return tellers.size > 2 ? t.outlets(tellers.size) : '';
  const groups = fewestOrigins(tellers);
  const count = origins.every(({ size }) => size === 1) ? t.origins : t.fewOrigins;
  const [first] = groups;
  if (first?.outlets.length === tellers.size && !tellers.has(first.origin)) {
    return `${count(tellers.size, 1)} ${t.allRetell(tellers.size, first.origin)}`;
  }
  const sentences = groups.flatMap(({ origin, outlets }) => {
    const others = outlets.filter((outlet) => outlet !== origin && outlet !== here);
    const hereToo = outlets.includes(here) && origin !== here;
    if (others.length === 0) return hereToo ? [t.thisRetells(origin)] : [];
    return [t.retell(hereToo ? [...others, t.thisArticle] : others, origin)];
  });
  return [count(tellers.size, groups.length), ...sentences].join(' ');
}

/** The outlets of the findings and the one that is read; an outlet without a name can't be told from the others. */
function tellersOf(
  findings: readonly Finding[],
  here: { readonly outlet: string; readonly origin: string | undefined },
  groups: readonly OriginGroup[],
): Tellers {
  const originsOf = (name: string) =>
    new Set(groups.filter(({ outlets }) => outlets.includes(name)).map(({ origin }) => origin));
  const tellers = new Map<string, ReadonlySet<string>>();
  // Whom the very sentence names says more than whom the whole article does.
  const namedBy = (outlet: string, origin: string | undefined) =>
    origin === undefined ? originsOf(outlet) : new Set([origin]);
  for (const { there, origin } of findings) {
    const { outlet } = there.article;
    if (outlet === '') continue;
    const named = namedBy(outlet, origin);
    tellers.set(outlet, named.union(tellers.get(outlet) ?? new Set()));
  }
  if (tellers.size > 0) tellers.set(here.outlet, namedBy(here.outlet, here.origin));
  return tellers;
}

/** Origins that account for everyone, as few as can be: the one that most of the rest may have it from comes next. */
function fewestOrigins(tellers: Tellers): OriginGroup[] {
  const left = new Map(tellers);
  const groups: OriginGroup[] = [];
  while (left.size > 0) {
    const candidates = new Set([...left.values()].flatMap((origins) => [...origins]));
    const found = [...candidates].map((origin) => ({
      origin,
      outlets: [...left].filter(([, origins]) => origins.has(origin)).map(([outlet]) => outlet),
    }));
    const best = found.reduce((most, group) => (group.outlets.length > most.outlets.length ? group : most));
    for (const outlet of best.outlets) left.delete(outlet);
    groups.push(best);
  }
  return groups;
}
