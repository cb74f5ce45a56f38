/** German. */
import { deCard } from './de-card.ts';
import { lateNumberFormat } from './kept-formats.ts';
import type { Texts } from './texts.ts';

const number = lateNumberFormat('de-DE');

/** "1 Aussage", "3 Aussagen", "5.000 Artikel". */
function count(amount: number, singular: string, plural: string): string {
  return `${number.format(amount)} ${amount === 1 ? singular : plural}`;
}

/** "1 Artikel" or "4 Artikeln", after "mit". */
function withArticles(articles: number): string {
  return count(articles, 'Artikel', 'Artikeln');
}

/** „A“, „A und B“, „A, B und C“. */
function and(words: readonly string[]): string {
  return new Intl.ListFormat('de').format(words);
}

/** The German texts. */
export const de: Texts = {
  locale: 'de-DE',
  productName: 'Second Source',
  relation: {
    disagrees: 'Darstellungen weichen ab',
    changed: 'Seither',
    changedBefore: 'Zuvor',
    attributed: 'Andere Quelle',
    worded: 'Andere Worte',
    agrees: 'Auch berichtet',
    compatible: 'Vereinbar',
  },
  legend: {
    differ: 'Weichen ab',
    since: 'Seither',
    told: 'Andere Quelle oder Worte',
    also: 'Auch berichtet',
    none: 'Kein Gegenstück',
  },
  head: { openPanel: 'In der Seitenleiste öffnen', library: 'Bibliothek', help: 'Hilfe' },
  article: {
    untitled: 'Artikel ohne Titel',
    unknownOutlet: 'Medium unbekannt',
    unknownDate: 'Datum unbekannt',
    thisArticle: 'Dieser Artikel',
    inferredDate: (date) => `etwa ${date}`,
    inferredOutlet: (outlet) => `wohl ${outlet}`,
    whyDate:
      'Der Artikel nennt kein Datum. Dieses wurde aus seinem Text erschlossen; in der Bibliothek können Sie es setzen.',
    whyOutlet:
      'Der Artikel nennt kein Medium. Dieses wurde aus seinem Text erschlossen; in der Bibliothek können Sie es setzen.',
  },
  lead: {
    differ: (differing, claims) =>
      `Bei ${number.format(differing)} von ${count(claims, 'Aussage', 'Aussagen')} weichen Darstellungen ab.`,
    noneDiffer: (claims) => `Bei ${count(claims, 'Aussage', 'Aussagen')} weicht keine Darstellung ab.`,
    differSoFar: (differing, claims) =>
      `Bisher weichen bei ${number.format(differing)} von ${count(claims, 'Aussage', 'Aussagen')} Darstellungen ab.`,
    noClaims: 'Keine Aussage, die sich vergleichen ließe.',
    comparedWith: (articles, outlets) =>
      `Verglichen mit ${withArticles(articles)} aus ${count(outlets, 'Medium', 'Medien')} in Ihrer Bibliothek.`,
    incomplete: 'Ein Teil Ihrer Bibliothek hat nicht geantwortet, dies ist also unvollständig.',
    filter: 'Nur zeigen',
  },
  section: {
    omissions: 'Nicht in diesem Artikel',
    omissionsNote: 'Von anderen zu diesem Ereignis berichtet.',
    mayDiffer: 'Weicht vielleicht ab',
    notCounted: 'nicht mitgezählt',
    mayDifferNote:
      'Weniger sichere Treffer: Vielleicht ist nicht von demselben die Rede. Auf der Seite sind sie nicht unterstrichen.',
    maybeSame: 'Unsichere Treffer',
    maybeSameNote: 'Diese berichten vielleicht dasselbe. Zu unsicher, um als Bestätigung zu zählen.',
    origins: 'Wer es sagt',
    originsNote: 'Woher diese Berichte stammen.',
    retoldBy: (outlets) => `Nacherzählt von ${outlets}`,
    ownReport: 'Eigener Bericht',
    originCount: (origins) => count(origins, 'Quelle', 'Quellen'),
    showMore: (more) => `${number.format(more)} weitere zeigen`,
    claims: 'Aussagen',
    order: 'Reihenfolge der Aussagen',
    pageOrder: 'Wie auf der Seite',
    byKind: 'Nach Art',
    others: 'Zur selben Aussage',
    notInPage: 'Diese Worte ließen sich auf der Seite nicht wiederfinden.',
    hidden: 'Von Ihnen ausgeblendet',
    unhide: 'Wieder zeigen',
  },
  support: {
    outlets: (outlets) => `${outlets} Medien mit diesem.`,
    origins: (outlets, origins) => `${outlets} Medien mit diesem, ${count(origins, 'Quelle', 'Quellen')}.`,
    fewOrigins: (outlets, origins) =>
      `${outlets} Medien mit diesem, vielleicht nur ${count(origins, 'Quelle', 'Quellen')}.`,
    thisArticle: 'dieser Artikel',
    retell: (outlets, origin) =>
      `${and(outlets)} ${outlets.length === 1 ? 'erzählt' : 'erzählen'} ${origin} nach.`,
    thisRetells: (origin) => `Dieser Artikel erzählt ${origin} nach.`,
    allRetell: (outlets, origin) => `${outlets === 2 ? 'Beide' : 'Alle'} erzählen ${origin} nach.`,
  },
  rest: {
    noCounterpart: (none, claims) =>
      `${number.format(none)} von ${count(claims, 'Aussage', 'Aussagen')} ${none === 1 ? 'hat' : 'haben'} kein Gegenstück`,
    allHaveCounterpart: (claims) =>
      `${claims === 1 ? 'Die Aussage hat' : 'Alle Aussagen haben'} ein Gegenstück`,
    notAgreement: ' in Ihrer Bibliothek. Das ist keine Zustimmung.',
    newest: (date) => ` Neuester Artikel: ${date}.`,
  },
  chart: {
    title: (what) => `${what.slice(0, 1).toUpperCase()}${what.slice(1)}`,
    caption: (what) => `${what}, nach Medium und Datum`,
    outlet: 'Medium',
    date: 'Datum',
    value: 'Wert',
    stated: 'genannt',
    about: 'etwa',
    range: 'Spanne',
    orMore: 'oder mehr',
    orLess: 'oder weniger',
    weeks: (weeks) => count(weeks, 'Woche', 'Wochen'),
    months: (months) => count(months, 'Monat', 'Monate'),
    years: (years) => count(years, 'Jahr', 'Jahre'),
  },
  foot: {
    local: 'Auf diesem Rechner verglichen',
    checkAgain: 'Noch einmal prüfen',
    stop: 'Anhalten',
    save: 'Bericht sichern',
    saveMarkdown: 'Als Text',
    saveCsv: 'Als Tabelle',
    saveAnnotations: 'Für Anmerkungsprogramme',
    print: 'Drucken',
  },
  site: {
    isRead: (host) => `Artikel auf ${host} werden automatisch gelesen.`,
    isAsked: (host) => `Artikel auf ${host} werden nur gelesen, wenn Sie es wünschen.`,
    stop: 'Diese Seite nicht mehr lesen',
    fromNowOn: (host) => `Von jetzt an werden Artikel auf ${host} automatisch gelesen.`,
    noLonger: (host) => `Von jetzt an werden Artikel auf ${host} nur gelesen, wenn Sie es wünschen.`,
    refused: 'Der Browser hat es nicht erlaubt, es ist also alles wie zuvor.',
  },
  state: {
    readingTitle: 'Der Artikel wird gelesen',
    readingPage: 'Die Seite wird gelesen',
    readingProgress: (done, total) =>
      `${number.format(done)} von ${count(total, 'Aussage', 'Aussagen')} verglichen`,
    readingStart: 'Die Aussagen werden gesucht',
    nothingTitle: 'Noch nichts zum Vergleichen',
    nothingText: (articles) =>
      articles === 1
        ? 'Der eine Artikel in Ihrer Bibliothek handelt nicht von diesem Ereignis.'
        : `Keiner der ${number.format(articles)} Artikel in Ihrer Bibliothek handelt von diesem Ereignis.`,
    nothingNewest: (date) => ` Der neueste ist vom ${date}.`,
    addArticles: 'Bibliothek öffnen',
    keepArticle: 'Diesen Artikel behalten',
    keptArticle: 'Dieser Artikel ist jetzt in Ihrer Bibliothek.',
    emptyTitle: 'Ihre Bibliothek ist leer',
    emptyText:
      'Second Source vergleicht, was Sie lesen, mit Artikeln, die Sie aufheben. Beginnen Sie mit fünf zu einem Ereignis, oder fügen Sie eigene hinzu.',
    addStarters: 'Fünf Artikel zum Anfang hinzufügen',
    notArticleTitle: 'Kein Artikel auf dieser Seite',
    notArticleText:
      'Dies sieht nach einer Startseite oder Liste aus. Öffnen Sie einen einzelnen Artikel, um ihn prüfen zu lassen, oder markieren Sie die Worte, die Sie prüfen wollen.',
    checkAnyway: 'Noch einmal nachsehen',
    checkSelection: 'Die Auswahl prüfen',
    selectFirst: 'Markieren Sie auf der Seite mindestens einen Satz und drücken Sie dann noch einmal.',
    notEnglishTitle: 'Dieser Artikel ist nicht auf Englisch',
    notEnglishText: (language) =>
      `Seine Sprache scheint ${language} zu sein. Second Source vergleicht vorerst englische Artikel und lässt die anderen in Ruhe.`,
    notReadTitle: 'Diese Seite prüfen?',
    notReadText:
      'Second Source hat sie nicht gelesen. Es liest eine Seite nur, wenn Sie es wünschen, oder auf Seiten, die Sie bestimmt haben.',
    checkPage: 'Diese Seite prüfen',
    alwaysOn: (host) => `Immer auf ${host}`,
    nothingLeaves: 'Nichts verlässt diesen Rechner.',
    needsClickTitle: 'Diese Seite wurde nicht gelesen',
    needsClickText:
      'Der Browser lässt Second Source sie lesen, sobald Sie den Knopf von Second Source in der Symbolleiste drücken.',
    forbiddenTitle: 'Diese Seite lässt sich nicht lesen',
    forbiddenText:
      'Der Browser hält seine eigenen und einige wenige andere Seiten für alle Erweiterungen geschlossen.',
    failedSafe: 'Ihre Artikel sind noch da.',
    tryAgain: 'Noch einmal versuchen',
    copyDetails: 'Einzelheiten kopieren',
    copied: 'Kopiert',
    compareRest: 'Den Rest vergleichen',
    opening: 'Wird geöffnet',
  },
  badge: {
    reading: 'Second Source liest diesen Artikel',
    differ: (differing) =>
      `Second Source: Bei ${count(differing, 'Aussage', 'Aussagen')} weichen Darstellungen ab`,
    noneDiffer: 'Second Source: Keine Darstellung weicht ab',
    idle: 'Second Source',
  },
  worker: {
    tooLong:
      'Diese Seite enthält mehr Text als irgendein Artikel; öffnen Sie den Artikel auf seiner eigenen Seite.',
    interrupted: 'Die Prüfung wurde unterbrochen',
    failed: 'Der Artikel konnte nicht geprüft werden',
    noArticle: 'Der Artikel dieses Tabs ist nicht mehr im Speicher; prüfen Sie die Seite noch einmal.',
    stopped: 'Die Prüfung wurde angehalten.',
  },
  menu: {
    checkPage: 'Diese Seite prüfen',
    checkSelection: 'Auswahl prüfen',
    keepArticle: 'Diesen Artikel in die Bibliothek legen',
  },
  card: deCard,
};
