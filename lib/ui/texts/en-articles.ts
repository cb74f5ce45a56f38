/** The texts of the library's articles in English. */
import type { ArticlesTexts } from './articles-texts.ts';
import { lateNumberFormat } from './kept-formats.ts';

const number = lateNumberFormat('en-GB');

/** "1 article", "5,000 articles". */
function articles(count: number): string {
  return `${number.format(count)} ${count === 1 ? 'article' : 'articles'}`;
}

/** "5 months", "4½ years". */
function time(months: number): string {
  if (months < 24) return `${months} months`;
  const half = months % 12 >= 4 && months % 12 <= 8 ? '½' : '';
  return `${half === '' ? Math.round(months / 12) : Math.floor(months / 12)}${half} years`;
}

/** The English texts. */
export const enArticles: ArticlesTexts = {
  figures: {
    articles: (count) => (count === 1 ? 'article' : 'articles'),
    outlets: (count) => (count === 1 ? 'outlet' : 'outlets'),
    newest: 'newest article',
    oldest: 'oldest article',
    noDate: 'no date',
    size: 'on this computer',
    left: (size) => `on this computer, ${size} left`,
  },
  chart: {
    title: 'Articles per month',
    busiest: (when, count) => `busiest: ${when}, ${number.format(count)}`,
    summary: (from, to, busiest, count) =>
      `Articles per month from ${from} to ${to}; the most, ${number.format(count)}, in ${busiest}.`,
    gap: (months) => `nothing for ${time(months)}`,
    asTable: 'As a table',
    when: 'Month',
    count: 'Articles',
    show: (when, count) => `Show ${articles(count)} of ${when}`,
    outlets: 'Outlets',
    moreOutlets: (count) => `and ${number.format(count)} more`,
  },
  tools: {
    search: 'Search titles and text',
    searchHint: 'Words in any form; “words in quotation marks” as they stand.',
    clearSearch: 'Clear the search',
    outlet: 'Outlet',
    any: 'any',
    unknown: 'unknown',
    published: 'Published',
    anyTime: 'any time',
    range: (from, to) => (from === to ? from : `${from} – ${to}`),
    since: (from) => `since ${from}`,
    until: (to) => `until ${to}`,
    from: 'From',
    to: 'To',
    source: 'Source',
    web: 'kept from the web',
    files: 'single files',
    gap: 'Gaps',
    noGap: 'any',
    gaps: { date: 'no date', outlet: 'no outlet', title: 'no title' },
    sort: 'Order',
    sorts: { newest: 'Newest first', oldest: 'Oldest first', outlet: 'By outlet', added: 'Last added first' },
    filter: 'Filter',
    clearFilters: 'Clear filters',
  },
  list: {
    label: 'Articles',
    article: 'Title and outlet',
    published: 'Published',
    actions: 'Edit and delete',
    claims: (count) => `${number.format(count)} ${count === 1 ? 'claim' : 'claims'}`,
    select: (title) => `Select “${title}”`,
    selectAll: 'Select all',
    open: 'Open',
    more: (title) => `What to do with “${title}”`,
    edit: (title) => `Edit “${title}”`,
    delete: (title) => `Delete “${title}”`,
    loading: 'Reading …',
    setDate: 'Set date',
    setOutlet: 'Set outlet',
    keys: 'Up, down, page and home keys move; Enter opens, Space selects, E edits, Delete deletes.',
  },
  bar: {
    count: articles,
    found: (count, all) => `${number.format(count)} of ${articles(all)}`,
    selected: (count, all) => `${number.format(count)} of ${number.format(all)} selected`,
    edit: 'Edit',
    delete: 'Delete',
    clear: 'Select none',
    save: 'Save',
    jsonl: 'As JSON Lines, to be read by programs',
    markdown: 'As Markdown, to be read by people',
    saving: (done, total) => `${number.format(done)} of ${articles(total)} written`,
    notSaved: 'The articles couldn’t be saved.',
  },
  unknown: {
    note: (count) =>
      count === 1
        ? 'One article has no known date or outlet. It stands first until you set them.'
        : `${articles(count)} have no known date or outlet. They stand first until you set them.`,
    select: 'Select them',
  },
  states: {
    loading: 'Reading the library',
    noMatch: 'No article matches',
    noMatchTyped: (typed) => `No title or text has “${typed}”.`,
    noMatchFiltered: (typed) => `No title or text has “${typed}” among those that the filters let through.`,
    onlyFilters: 'No article passes all filters.',
    nothingTelling:
      'These words stand in nearly every article. Add a more telling one, or put them in quotation marks to find them side by side.',
    clearSearch: 'Clear search',
    searching: 'Searching …',
    readingTexts: (done, total) => `${number.format(done)} of ${number.format(total)} texts read`,
    incomplete:
      'Part of the library’s index is being made anew, so some articles may be missing here. Search again in a while.',
    repaired: (pieces) =>
      pieces === 1
        ? 'A piece of the library’s index was damaged. It was built again from your articles; none was lost.'
        : `${number.format(pieces)} pieces of the library’s index were damaged. They were built again from your articles; none was lost.`,
    failed: 'The library couldn’t be opened',
    safe: 'Your articles are still there.',
    tryAgain: 'Try again',
    emptyTitle: 'Your library is empty',
    emptyText:
      'Second Source compares what you read with articles that you keep. Start with five on one story, or add your own files.',
    addStarters: 'Add five starter articles',
    comingTitle: 'Your files are being read',
    comingText: 'The articles in them appear here as they come.',
  },
  removal: {
    removing: (done, total) => `Deleting: ${number.format(done)} of ${articles(total)}`,
    removed: (count) => `${articles(count)} deleted.`,
    undo: 'Undo',
    restoring: 'Bringing them back …',
    restored: (count) => `${articles(count)} ${count === 1 ? 'is' : 'are'} back.`,
    failed: 'That didn’t work.',
    dismiss: 'Close',
  },
  deleteAll: {
    title: (count) => `Delete ${count === 1 ? 'the only article' : `all ${articles(count)}`}?`,
    text: 'Your library will be empty. This can’t be undone; a backup can bring them back.',
    confirm: (count) => `Delete ${articles(count)}`,
    cancel: 'Keep them',
  },
  edit: {
    titleOne: 'Edit article',
    titleMany: (count) => `Edit ${articles(count)}`,
    noteMany: 'What you leave empty stays as it is.',
    headline: 'Title',
    outlet: 'Outlet',
    published: 'Published',
    url: 'Address',
    unchanged: 'unchanged',
    known: {
      stated: 'stated by the article',
      inferred: 'worked out, not stated',
      unknown: 'unknown',
      set: 'set by you',
    },
    wrongUrl: 'This is no web address. It begins with https:// or http://.',
    save: 'Save',
    saving: 'Saving …',
    cancel: 'Cancel',
  },
  article: {
    from: 'From',
    claims: (count) => `${number.format(count)} ${count === 1 ? 'claim' : 'claims'} in it can be compared`,
    markClaims: 'Show which',
    edit: 'Edit',
    delete: 'Delete',
    deleted: 'This article is deleted.',
  },
};
