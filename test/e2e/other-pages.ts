/** Pages beside the starter articles: some that are no articles, and one where the reader doesn't run unasked. */

const page = (lang: string, title: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** Addresses of the pages below. */
export const addresses = {
  frontPage: 'http://www.aa.com.tr/',
  spanish: 'http://www.cnn.com/noticias/puente',
  empty: 'http://www.axios.com/empty',
  unrelated: 'http://www.reuters.com/world/orchard-robots',
  teasers: 'http://www.axios.com/briefs',
  otherSite: 'http://www.gazette.example/hostages',
} as const;

/** The pages, by address. */
export const otherPages: Readonly<Record<string, string>> = {
  [addresses.frontPage]: page(
    'en',
    'Front page',
    ['Storm cuts power', 'Bridge approved', 'Harvest begins', 'Talks go on', 'Team wins again']
      .map((title) => `<section><h2><a href="/${title.length}">${title}</a></h2></section>`)
      .join(''),
  ),
  [addresses.spanish]: page(
    'es',
    'El consejo aprueba el puente',
    `<article><h1>El consejo aprueba el puente</h1>
    <p>El consejo de la ciudad aprobó el martes la construcción de un puente sobre el río, según informaron fuentes oficiales.</p>
    <p>Las obras comenzarán en el mes de octubre y durarán dos años, dijo la alcaldesa después de la votación.</p>
    <p>La oposición votó en contra porque el coste, que ronda los doce millones, le parece demasiado alto.</p></article>`,
  ),
  [addresses.empty]: page('en', 'Nothing', '<div id="app"></div>'),
  [addresses.teasers]: page(
    'en',
    'Briefs',
    `<ul>${['Storm cuts power', 'Bridge approved', 'Harvest begins'].map((title) => `<li><a href="/${title.length}">${title}</a></li>`).join('')}</ul>
    <p id="brief">Israel estimates that 59 hostages are still held in Gaza.</p>`,
  ),
  [addresses.unrelated]: page(
    'en',
    'Orchards test robots that pick pears',
    `<article><h1>Orchards test robots that pick pears</h1>
    <p>Growers in three valleys have begun to test robots that pick pears, a trade group said in its yearly review of the season.</p>
    <p>The machines fill about 40 crates an hour, half of what a practised picker manages, but they go on through the night.</p>
    <p>A grower near the lake said that she had rented two of them and would decide in winter whether to buy a third one.</p></article>`,
  ),
  [addresses.otherSite]: page(
    'en',
    'Talks on hostages go on',
    `<article><h1>Talks on hostages go on</h1><p><time datetime="2025-03-10">10 March 2025</time></p>
    <p>Talks on the hostages who are held in Gaza went on in Doha on Monday, an official said after the meeting.</p>
    <p>Israel estimates that 59 hostages are still held in Gaza and that at least 22 of them are alive.</p>
    <p>The mediators hope that the second phase of the ceasefire can begin before the end of the month.</p></article>`,
  ),
};
