/** English, the language that the others are translated from. */
import { enCard } from './en-card.ts';
import { lateNumberFormat } from './kept-formats.ts';
import type { Texts } from './texts.ts';

const number = lateNumberFormat('en-GB');

/** "1 claim", "3 claims", "5,000 articles". */
function count(amount: number, singular: string, plural = `${singular}s`): string {
  return `${number.format(amount)} ${amount === 1 ? singular : plural}`;
}

/** "A", "A and B", "A, B and C". */
function and(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

/** The English texts. */
export const en: Texts = {
  locale: 'en-GB',
  productName: 'Second Source',
  relation: {
    disagrees: 'Accounts differ',
    changed: 'Since then',
    changedBefore: 'Before then',
    attributed: 'Other source',
    worded: 'Other words',
    agrees: 'Also reported',
    compatible: 'Consistent',
  },
  legend: {
    differ: 'Accounts differ',
    since: 'Since then',
    told: 'Other source or words',
    also: 'Also reported',
    none: 'No counterpart',
  },
  head: { openPanel: 'Open in side panel', library: 'Library', help: 'Help' },
  article: {
    untitled: 'Untitled article',
    unknownOutlet: 'Outlet unknown',
    unknownDate: 'date unknown',
    thisArticle: 'This article',
    inferredDate: (date) => `about ${date}`,
    inferredOutlet: (outlet) => `probably ${outlet}`,
    whyDate: 'The article gives no date. This one was worked out from its text; the library lets you set it.',
    whyOutlet:
      'The article names no outlet. This one was worked out from its text; the library lets you set it.',
  },
  lead: {
    differ: (differing, claims) => `On ${differing} of ${count(claims, 'claim')}, accounts differ.`,
    noneDiffer: (claims) => `No account differs on ${count(claims, 'claim')}.`,
    differSoFar: (differing, claims) =>
      `On ${differing} of ${count(claims, 'claim')} so far, accounts differ.`,
    noClaims: 'No claim that could be compared.',
    comparedWith: (articles, outlets) =>
      `Compared with ${count(articles, 'article')} from ${count(outlets, 'outlet')} in your library.`,
    incomplete: 'Part of your library didn’t answer, so this is incomplete.',
    filter: 'Show only',
  },
  section: {
    omissions: 'Not in this article',
    omissionsNote: 'Reported by others on this story.',
    mayDiffer: 'May differ',
    notCounted: 'not counted',
    mayDifferNote:
      'Less certain matches: the two may not speak of the same thing. They aren’t underlined in the page.',
    maybeSame: 'Uncertain matches',
    maybeSameNote: 'These may report the same. Too uncertain to be counted as confirming it.',
    origins: 'Who says so',
    originsNote: 'Where these reports come from.',
    retoldBy: (outlets) => `Retold by ${outlets}`,
    ownReport: 'Its own report',
    originCount: (origins) => count(origins, 'source'),
    showMore: (more) => `Show ${number.format(more)} more`,
    claims: 'Claims',
    order: 'Order of the claims',
    pageOrder: 'Page order',
    byKind: 'By kind',
    others: 'On the same claim',
    notInPage: 'These words couldn’t be found again in the page.',
    hidden: 'Hidden by you',
    unhide: 'Show again',
  },
  support: {
    outlets: (outlets) => `${outlets} outlets with this one.`,
    origins: (outlets, origins) => `${outlets} outlets with this one, ${count(origins, 'source')}.`,
    fewOrigins: (outlets, origins) =>
      `${outlets} outlets with this one, perhaps only ${count(origins, 'source')}.`,
    thisArticle: 'this article',
    retell: (outlets, origin) => `${and(outlets)} ${outlets.length === 1 ? 'retells' : 'retell'} ${origin}.`,
    thisRetells: (origin) => `This article retells ${origin}.`,
    allRetell: (outlets, origin) => `${outlets === 2 ? 'Both' : 'All'} retell ${origin}.`,
  },
  rest: {
    noCounterpart: (none, claims) =>
      `${number.format(none)} of ${count(claims, 'claim')} ${none === 1 ? 'has' : 'have'} no counterpart`,
    allHaveCounterpart: (claims) => `${claims === 1 ? 'The claim has' : 'All claims have'} a counterpart`,
    notAgreement: ' in your library. That isn’t agreement.',
    newest: (date) => ` Newest article: ${date}.`,
  },
  chart: {
    title: (what) => `${what.slice(0, 1).toUpperCase()}${what.slice(1)}`,
    caption: (what) => `${what}, by outlet and date`,
    outlet: 'Outlet',
    date: 'Date',
    value: 'Value',
    stated: 'stated',
    about: 'about',
    range: 'a range',
    orMore: 'or more',
    orLess: 'or less',
    weeks: (weeks) => count(weeks, 'week'),
    months: (months) => count(months, 'month'),
    years: (years) => count(years, 'year'),
  },
  foot: {
    local: 'Compared on this computer',
    checkAgain: 'Check again',
    stop: 'Stop',
    save: 'Save report',
    saveMarkdown: 'As text',
    saveCsv: 'As a table for spreadsheets',
    saveAnnotations: 'For annotation tools',
    print: 'Print',
  },
  site: {
    isRead: (host) => `Articles on ${host} are read automatically.`,
    isAsked: (host) => `Articles on ${host} are read only when you ask.`,
    stop: 'Stop reading this site',
    fromNowOn: (host) => `From now on, articles on ${host} are read automatically.`,
    noLonger: (host) => `From now on, articles on ${host} are read only when you ask.`,
    refused: 'The browser didn’t allow it, so nothing has changed.',
  },
  state: {
    readingTitle: 'Reading the article',
    readingPage: 'Reading the page',
    readingProgress: (done, total) => `${number.format(done)} of ${count(total, 'claim')} compared`,
    readingStart: 'Looking for its claims',
    nothingTitle: 'Nothing to compare with yet',
    nothingText: (articles) =>
      articles === 1
        ? 'The one article in your library doesn’t cover this story.'
        : `None of the ${count(articles, 'article')} in your library covers this story.`,
    nothingNewest: (date) => ` The newest is from ${date}.`,
    addArticles: 'Open the library',
    keepArticle: 'Keep this article',
    keptArticle: 'This article is in your library now.',
    emptyTitle: 'Your library is empty',
    emptyText:
      'Second Source compares what you read with articles that you keep. Start with five about one story, or add your own.',
    addStarters: 'Add five starter articles',
    notArticleTitle: 'No article on this page',
    notArticleText:
      'This looks like a front page or a list. Open one article to have it checked, or select the words that you want checked.',
    checkAnyway: 'Look again',
    checkSelection: 'Check the selection',
    selectFirst: 'Select at least one sentence on the page, then press the button again.',
    notEnglishTitle: 'This article isn’t in English',
    notEnglishText: (language) =>
      `It seems to be in ${language}. Second Source compares English articles for now, and leaves the others alone.`,
    notReadTitle: 'Check this page?',
    notReadText:
      'Second Source hasn’t read it. It reads a page only when you ask, or on sites you have chosen.',
    checkPage: 'Check this page',
    alwaysOn: (host) => `Always on ${host}`,
    nothingLeaves: 'Nothing leaves this computer.',
    needsClickTitle: 'This page hasn’t been read',
    needsClickText:
      'The browser lets Second Source read it once you press the Second Source button in the toolbar.',
    forbiddenTitle: 'This page can’t be read',
    forbiddenText: 'The browser keeps its own pages, and a few sites, closed to every extension.',
    failedSafe: 'Your articles are still there.',
    tryAgain: 'Try again',
    copyDetails: 'Copy details',
    copied: 'Copied',
    compareRest: 'Compare the rest',
    opening: 'Opening',
  },
  badge: {
    reading: 'Second Source is reading this article',
    differ: (differing) => `Second Source: on ${count(differing, 'claim')}, accounts differ`,
    noneDiffer: 'Second Source: no account differs',
    idle: 'Second Source',
  },
  worker: {
    tooLong: 'This page holds more text than any article has; open the article on its own page.',
    interrupted: 'The check was interrupted',
    failed: 'The article couldn’t be checked',
    noArticle: 'This tab’s article is no longer in memory; check the page again.',
    stopped: 'The check was stopped.',
  },
  card: enCard,
  menu: {
    checkPage: 'Check this page',
    checkSelection: 'Check the selection',
    keepArticle: 'Add this article to the library',
  },
};
