/** The texts of the library's articles in German. */
import type { ArticlesTexts } from './articles-texts.ts';
import { lateNumberFormat } from './kept-formats.ts';

const number = lateNumberFormat('de-DE');

/** „5.000 Artikel“: the word is the same for one and many. */
function articles(count: number): string {
  return `${number.format(count)} Artikel`;
}

/** „5 Monate“, „4½ Jahre“. */
function time(months: number): string {
  if (months < 24) return `${months} Monate`;
  const half = months % 12 >= 4 && months % 12 <= 8 ? '½' : '';
  return `${half === '' ? Math.round(months / 12) : Math.floor(months / 12)}${half} Jahre`;
}

/** The German texts. */
export const deArticles: ArticlesTexts = {
  figures: {
    articles: () => 'Artikel',
    outlets: (count) => (count === 1 ? 'Medium' : 'Medien'),
    newest: 'neuester Artikel',
    oldest: 'ältester Artikel',
    noDate: 'ohne Datum',
    size: 'auf diesem Rechner',
    left: (size) => `auf diesem Rechner, ${size} frei`,
  },
  chart: {
    title: 'Artikel pro Monat',
    busiest: (when, count) => `am meisten: ${when}, ${number.format(count)}`,
    summary: (from, to, busiest, count) =>
      `Artikel pro Monat von ${from} bis ${to}; die meisten, ${number.format(count)}, im ${busiest}.`,
    gap: (months) => `${time(months)} nichts`,
    asTable: 'Als Tabelle',
    when: 'Monat',
    count: 'Artikel',
    show: (when, count) => `${articles(count)} von ${when} zeigen`,
    outlets: 'Medien',
    moreOutlets: (count) => `und ${number.format(count)} weitere`,
  },
  tools: {
    search: 'Titel und Text durchsuchen',
    searchHint: 'Wörter in jeder Form; „Wörter in Anführungszeichen“ so, wie sie dastehen.',
    clearSearch: 'Suche leeren',
    outlet: 'Medium',
    any: 'alle',
    unknown: 'unbekannt',
    published: 'Erschienen',
    anyTime: 'jederzeit',
    range: (from, to) => (from === to ? from : `${from} – ${to}`),
    since: (from) => `seit ${from}`,
    until: (to) => `bis ${to}`,
    from: 'Von',
    to: 'Bis',
    source: 'Herkunft',
    web: 'aus dem Netz behalten',
    files: 'einzelne Dateien',
    gap: 'Lücken',
    noGap: 'egal',
    gaps: { date: 'ohne Datum', outlet: 'ohne Medium', title: 'ohne Titel' },
    sort: 'Reihenfolge',
    sorts: {
      newest: 'Neueste zuerst',
      oldest: 'Älteste zuerst',
      outlet: 'Nach Medium',
      added: 'Zuletzt hinzugefügte zuerst',
    },
    filter: 'Filter',
    clearFilters: 'Filter aufheben',
  },
  list: {
    label: 'Artikel',
    article: 'Titel und Medium',
    published: 'Erschienen',
    actions: 'Bearbeiten und löschen',
    claims: (count) => `${number.format(count)} ${count === 1 ? 'Aussage' : 'Aussagen'}`,
    select: (title) => `„${title}“ auswählen`,
    selectAll: 'Alle auswählen',
    open: 'Öffnen',
    more: (title) => `Was mit „${title}“ zu tun ist`,
    edit: (title) => `„${title}“ bearbeiten`,
    delete: (title) => `„${title}“ löschen`,
    loading: 'Wird gelesen …',
    setDate: 'Datum setzen',
    setOutlet: 'Medium setzen',
    keys: 'Auf, Ab, Bild- und Pos1-Tasten bewegen; Eingabe öffnet, Leertaste wählt aus, E bearbeitet, Entf löscht.',
  },
  bar: {
    count: articles,
    found: (count, all) => `${number.format(count)} von ${articles(all)}`,
    selected: (count, all) => `${number.format(count)} von ${number.format(all)} ausgewählt`,
    edit: 'Bearbeiten',
    delete: 'Löschen',
    clear: 'Nichts auswählen',
    save: 'Sichern',
    jsonl: 'Als JSON Lines, für Programme',
    markdown: 'Als Markdown, zum Lesen',
    saving: (done, total) => `${number.format(done)} von ${articles(total)} geschrieben`,
    notSaved: 'Die Artikel konnten nicht gespeichert werden.',
  },
  unknown: {
    note: (count) =>
      count === 1
        ? 'Bei einem Artikel ist Datum oder Medium unbekannt. Er steht vorn, bis Sie es setzen.'
        : `Bei ${articles(count)}n ist Datum oder Medium unbekannt. Sie stehen vorn, bis Sie es setzen.`,
    select: 'Auswählen',
  },
  states: {
    loading: 'Die Bibliothek wird gelesen',
    noMatch: 'Kein Artikel passt',
    noMatchTyped: (typed) => `Kein Titel oder Text enthält „${typed}“.`,
    noMatchFiltered: (typed) => `Unter dem, was die Filter durchlassen, enthält nichts „${typed}“.`,
    onlyFilters: 'Kein Artikel passt zu allen Filtern.',
    nothingTelling:
      'Diese Wörter stehen in fast jedem Artikel. Nehmen Sie ein bezeichnenderes dazu, oder setzen Sie sie in Anführungszeichen, um sie nebeneinander zu finden.',
    clearSearch: 'Suche leeren',
    searching: 'Wird gesucht …',
    readingTexts: (done, total) => `${number.format(done)} von ${number.format(total)} Texten gelesen`,
    incomplete:
      'Ein Teil des Verzeichnisses wird neu angelegt, es fehlen hier also vielleicht Artikel. Suchen Sie in einer Weile noch einmal.',
    repaired: (pieces) =>
      pieces === 1
        ? 'Ein Stück des Verzeichnisses war beschädigt. Es wurde aus Ihren Artikeln neu angelegt; keiner ging verloren.'
        : `${number.format(pieces)} Stücke des Verzeichnisses waren beschädigt. Sie wurden aus Ihren Artikeln neu angelegt; keiner ging verloren.`,
    failed: 'Die Bibliothek ließ sich nicht öffnen',
    safe: 'Ihre Artikel sind noch da.',
    tryAgain: 'Noch einmal versuchen',
    emptyTitle: 'Ihre Bibliothek ist leer',
    emptyText:
      'Second Source vergleicht, was Sie lesen, mit Artikeln, die Sie aufheben. Beginnen Sie mit fünf zu einem Ereignis, oder fügen Sie eigene Dateien hinzu.',
    addStarters: 'Fünf Artikel zum Anfang hinzufügen',
    comingTitle: 'Ihre Dateien werden gelesen',
    comingText: 'Die Artikel darin erscheinen hier, sobald sie da sind.',
  },
  removal: {
    removing: (done, total) => `Wird gelöscht: ${number.format(done)} von ${articles(total)}n`,
    removed: (count) => `${articles(count)} gelöscht.`,
    undo: 'Rückgängig',
    restoring: 'Werden zurückgeholt …',
    restored: (count) => `${articles(count)} ${count === 1 ? 'ist' : 'sind'} wieder da.`,
    failed: 'Das hat nicht geklappt.',
    dismiss: 'Schließen',
  },
  deleteAll: {
    title: (count) => (count === 1 ? 'Den einzigen Artikel löschen?' : `Alle ${articles(count)} löschen?`),
    text: 'Ihre Bibliothek ist dann leer. Das lässt sich nicht rückgängig machen; eine Sicherung kann sie zurückbringen.',
    confirm: (count) => `${articles(count)} löschen`,
    cancel: 'Behalten',
  },
  edit: {
    titleOne: 'Artikel bearbeiten',
    titleMany: (count) => `${articles(count)} bearbeiten`,
    noteMany: 'Was Sie leer lassen, bleibt, wie es ist.',
    headline: 'Titel',
    outlet: 'Medium',
    published: 'Erschienen',
    url: 'Adresse',
    unchanged: 'unverändert',
    known: {
      stated: 'vom Artikel genannt',
      inferred: 'erschlossen, nicht genannt',
      unknown: 'unbekannt',
      set: 'von Ihnen gesetzt',
    },
    wrongUrl: 'Das ist keine Web-Adresse. Sie beginnt mit https:// oder http://.',
    save: 'Sichern',
    saving: 'Wird gesichert …',
    cancel: 'Abbrechen',
  },
  article: {
    from: 'Aus',
    claims: (count) =>
      count === 1
        ? 'Eine Aussage darin lässt sich vergleichen'
        : `${number.format(count)} Aussagen darin lassen sich vergleichen`,
    markClaims: 'Zeigen, welche',
    edit: 'Bearbeiten',
    delete: 'Löschen',
    deleted: 'Dieser Artikel ist gelöscht.',
  },
};
