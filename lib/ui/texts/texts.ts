/**
 * Every text of the interface, in one shape that each language fills. Whoever translates copies `en.ts`; the
 * compiler says what is missing. Sentences with a number are functions, so that each language counts its own way.
 * Not here: quotations, titles and outlets (they stay as they were published) and the explanations of findings,
 * which the core makes from English facts.
 */
import type { Relation } from '../../core/compare/finding.ts';
import type { CardTexts } from './card-texts.ts';

/** One language's texts; `locale` is the BCP 47 tag that dates, numbers and the page's `lang` follow. */
export interface Texts {
  readonly locale: string;
  readonly productName: string;
  /** What findings are called; `changedBefore` is a change whose other value is the older one. */
  readonly relation: Readonly<Record<Relation | 'changedBefore', string>>;
  /** The five stretches of the bar and its legend, and the heads of the sections that list them. */
  readonly legend: Readonly<Record<'differ' | 'since' | 'told' | 'also' | 'none', string>>;
  readonly head: {
    readonly openPanel: string;
    readonly library: string;
    readonly help: string;
  };
  readonly article: {
    readonly untitled: string;
    readonly unknownOutlet: string;
    readonly unknownDate: string;
    readonly thisArticle: string;
    /** A date that was worked out, not stated. */
    readonly inferredDate: (date: string) => string;
    /** An outlet that was worked out, not stated. */
    readonly inferredOutlet: (outlet: string) => string;
    /** Why it says so. */
    readonly whyDate: string;
    readonly whyOutlet: string;
  };
  readonly lead: {
    readonly differ: (count: number, claims: number) => string;
    readonly noneDiffer: (claims: number) => string;
    readonly differSoFar: (count: number, claims: number) => string;
    readonly noClaims: string;
    readonly comparedWith: (articles: number, outlets: number) => string;
    readonly incomplete: string;
    readonly filter: string;
  };
  readonly section: {
    readonly omissions: string;
    readonly omissionsNote: string;
    readonly mayDiffer: string;
    readonly notCounted: string;
    readonly mayDifferNote: string;
    readonly maybeSame: string;
    readonly maybeSameNote: string;
    readonly origins: string;
    readonly originsNote: string;
    readonly retoldBy: (outlets: string) => string;
    readonly ownReport: string;
    readonly originCount: (origins: number) => string;
    readonly showMore: (count: number) => string;
    readonly claims: string;
    readonly order: string;
    readonly pageOrder: string;
    readonly byKind: string;
    /** Under a row whose claim has findings of other outlets too. */
    readonly others: string;
    readonly notInPage: string;
    readonly hidden: string;
    readonly unhide: string;
  };
  /** How many tell a claim, and how many of them on their own account. */
  readonly support: {
    /** The outlet of the article that is read is counted. */
    readonly outlets: (outlets: number) => string;
    readonly origins: (outlets: number, origins: number) => string;
    /** Where an outlet names several origins and not which of them it has the claim from. */
    readonly fewOrigins: (outlets: number, origins: number) => string;
    readonly thisArticle: string;
    readonly retell: (outlets: readonly string[], origin: string) => string;
    readonly thisRetells: (origin: string) => string;
    readonly allRetell: (outlets: number, origin: string) => string;
  };
  readonly rest: {
    readonly noCounterpart: (count: number, claims: number) => string;
    readonly allHaveCounterpart: (claims: number) => string;
    readonly notAgreement: string;
    readonly newest: (date: string) => string;
  };
  readonly chart: {
    readonly title: (what: string) => string;
    readonly caption: (what: string) => string;
    readonly outlet: string;
    readonly date: string;
    readonly value: string;
    readonly stated: string;
    readonly about: string;
    readonly range: string;
    readonly orMore: string;
    readonly orLess: string;
    readonly months: (months: number) => string;
    readonly years: (years: number) => string;
    readonly weeks: (weeks: number) => string;
  };
  readonly foot: {
    readonly local: string;
    readonly checkAgain: string;
    readonly stop: string;
    readonly save: string;
    readonly saveMarkdown: string;
    readonly saveCsv: string;
    readonly saveAnnotations: string;
    readonly print: string;
  };
  /** Whether the tab's site is read without asking; `host` is its name. */
  readonly site: {
    readonly isRead: (host: string) => string;
    readonly isAsked: (host: string) => string;
    readonly stop: string;
    readonly fromNowOn: (host: string) => string;
    readonly noLonger: (host: string) => string;
    readonly refused: string;
  };
  readonly state: {
    readonly readingTitle: string;
    readonly readingPage: string;
    readonly readingProgress: (done: number, total: number) => string;
    readonly readingStart: string;
    readonly nothingTitle: string;
    readonly nothingText: (articles: number) => string;
    readonly nothingNewest: (date: string) => string;
    readonly addArticles: string;
    readonly keepArticle: string;
    readonly keptArticle: string;
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly addStarters: string;
    readonly notArticleTitle: string;
    readonly notArticleText: string;
    readonly checkAnyway: string;
    readonly checkSelection: string;
    readonly selectFirst: string;
    readonly notEnglishTitle: string;
    readonly notEnglishText: (language: string) => string;
    readonly notReadTitle: string;
    readonly notReadText: string;
    readonly checkPage: string;
    readonly alwaysOn: (host: string) => string;
    readonly nothingLeaves: string;
    readonly needsClickTitle: string;
    readonly needsClickText: string;
    readonly forbiddenTitle: string;
    readonly forbiddenText: string;
    readonly failedSafe: string;
    readonly tryAgain: string;
    readonly copyDetails: string;
    readonly copied: string;
    readonly compareRest: string;
    readonly opening: string;
  };
  readonly badge: {
    readonly reading: string;
    readonly differ: (count: number) => string;
    readonly noneDiffer: string;
    readonly idle: string;
  };
  /** What the worker says of checks that came to nothing. */
  readonly worker: {
    readonly tooLong: string;
    readonly interrupted: string;
    readonly failed: string;
    readonly noArticle: string;
    readonly stopped: string;
  };
  readonly card: CardTexts;
  readonly menu: {
    readonly checkPage: string;
    readonly checkSelection: string;
    readonly keepArticle: string;
  };
}
