/**
 * What is shown as not in an article, against what a reader listed for the starter articles and what readers said of
 * the omissions that they were shown. Verdicts are kept as places, without a word of the articles.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Omission, Report } from '../../lib/core/report/report.ts';
import type { EvalSet } from './gold.ts';

/** A passage of another document that states a fact. */
interface Passage {
  readonly doc: string;
  readonly quote: string;
}

/** A fact that a reader found missing in a starter article, and where another one has it. */
interface ListedOmission {
  readonly doc: string;
  readonly fact: string;
  readonly other: Passage;
}

/** Other passages that state a listed fact; `seeds-omissions.json`. */
interface Elsewhere {
  readonly doc: string;
  readonly fact: string;
  readonly elsewhere: readonly Passage[];
}

/** A shown omission and what a reader made of it; offsets are UTF-16 in the text of `other`. */
interface OmissionVerdict {
  readonly set: string;
  readonly doc: string;
  readonly other: string;
  readonly start: number;
  readonly end: number;
  /** `apt`: a reader of `doc` is told something of the story that it doesn't tell, and can read it alone. */
  readonly verdict: 'apt' | 'not apt';
  /** One line. */
  readonly reason: string;
}

const here = import.meta.dirname;
const read = (file: string): unknown => JSON.parse(readFileSync(join(here, file), 'utf8'));

/** The facts listed for the starter articles. */
export const listedOmissions = (): readonly ListedOmission[] =>
  (read('seeds-gold.json') as { readonly omissions: readonly ListedOmission[] }).omissions;

/** Other passages that state them. */
export const omissionsElsewhere = (): readonly Elsewhere[] =>
  read('seeds-omissions.json') as readonly Elsewhere[];

/** What readers said of shown omissions. */
const omissionVerdicts = (): readonly OmissionVerdict[] =>
  read('omission-eyes.json') as readonly OmissionVerdict[];

/** Whether an omission quotes any part of a passage. Throws for a passage that isn't in its document. */
function quotes({ articles }: EvalSet, omission: Omission, { doc, quote }: Passage): boolean {
  const article = articles.get(doc);
  const start = article?.text.indexOf(quote) ?? -1;
  if (!article || start < 0) throw new Error(`${doc} doesn't say “${quote}”.`);
  return omission.article.id === article.id && omission.start < start + quote.length && start < omission.end;
}

/** The listed omissions that are shown, in the passage listed or in another one that states the same. */
export function foundOmissions(set: EvalSet, reports: ReadonlyMap<string, Report>): ListedOmission[] {
  const elsewhere = omissionsElsewhere();
  return listedOmissions().filter((listed) => {
    const same = elsewhere.filter(({ doc, fact }) => doc === listed.doc && fact === listed.fact);
    const passages = [listed.other, ...same.flatMap((entry) => entry.elsewhere)];
    const shown = reports.get(listed.doc)?.omissions ?? [];
    return shown.some((omission) => passages.some((passage) => quotes(set, omission, passage)));
  });
}

/** How many omissions a set shows, how many of them were read, and how many of these are apt. */
export interface OmissionCounts {
  readonly shown: number;
  readonly read: number;
  readonly apt: number;
}

/** Counts a set's shown omissions by readers' verdicts. */
export function countOmissions(set: EvalSet, reports: ReadonlyMap<string, Report>): OmissionCounts {
  const docOf = new Map([...set.articles].map(([doc, { id }]) => [id, doc]));
  const verdicts = omissionVerdicts().filter((entry) => entry.set === set.name);
  const shown = [...reports].flatMap(([doc, { omissions }]) =>
    omissions.map((omission) => ({ doc, other: docOf.get(omission.article.id), omission })),
  );
  const judged = shown.flatMap(({ doc, other, omission }) => {
    const same = verdicts.find(
      (entry) => entry.doc === doc && entry.other === other && entry.start === omission.start,
    );
    return same ? [same.verdict] : [];
  });
  return {
    shown: shown.length,
    read: judged.length,
    apt: judged.filter((verdict) => verdict === 'apt').length,
  };
}
