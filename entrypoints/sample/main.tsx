import { browser } from '#imports';
import { manifestEntries } from '../../lib/corpus/manifest.ts';
import { articleFromManifest } from '../../lib/corpus/seed-articles.ts';
import { asToReader, isOwnSide } from '../../lib/messages/check-message.ts';
import type { FromReader } from '../../lib/messages/messages.ts';
import { asReadingSettings, readingSettingsKey } from '../../lib/messages/reading-settings.ts';
import { ReaderSession } from '../../lib/page/reader-session.ts';
import base from '../../lib/ui/base.css?inline';
import card from '../../lib/ui/card/card.css?inline';
import { pickTexts } from '../../lib/ui/texts/pick-texts.ts';
import tokens from '../../lib/ui/tokens.css?inline';
import { describeSample, SamplePage } from '../../lib/ui/welcome/sample-page.tsx';
import text from '../../seeds/001_db50d61b273bbd29.txt?raw';
import manifest from '../../seeds/manifest.json' with { type: 'json' };
import { startPage } from '../help/start-page.tsx';
import '../../lib/page/paint/highlights.css';
import '../../lib/ui/welcome/sample.css';

const file = '001_db50d61b273bbd29.txt';
const entry = manifestEntries(manifest).find((each) => each.file === file);
if (entry === undefined) throw new Error(`The starter article ${file} is missing from the list of them.`);
const article = articleFromManifest(entry, text, file);

const labels = pickTexts([browser.i18n.getUILanguage()]);
startPage('welcome', (texts) => <SamplePage {...{ article, texts, labels }} />);
describeSample(document, article);

// The same reader as in any page: what is seen here is what will be seen there.
const session = new ReaderSession({
  texts: () => labels,
  css: [tokens, base, card].join('\n'),
  send: (message) => browser.runtime.sendMessage(asStarter(message)),
  isAlive: () => browser.runtime?.id !== undefined,
});
const self = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
  const asked = isOwnSide(sender, self) ? asToReader(message) : null;
  if (asked !== null) respond(session.answer(asked));
  return false;
});
const stored = await browser.storage.local.get(readingSettingsKey);
session.follow(asReadingSettings(stored[readingSettingsKey]));
session.start();

/** The page can't say that its date was worked out, and its address is no outlet's: the starter article knows better. */
function asStarter(message: FromReader): FromReader {
  if (message.type !== 'check') return message;
  const { id, url, known } = article;
  return { type: 'check', article: { ...message.article, id, url, ...(known && { known }) } };
}
