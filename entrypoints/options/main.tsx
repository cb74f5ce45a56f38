import { render } from 'preact';
import { browser } from '#imports';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { libraryPlace } from '../../lib/messages/library-address.ts';
import type { FromLibrary } from '../../lib/messages/messages.ts';
import {
  asReadingSettings,
  type ReadingSettings,
  readingSettingsKey,
} from '../../lib/messages/reading-settings.ts';
import { verdictList, verdictsKey } from '../../lib/messages/verdict.ts';
import { saveFile } from '../../lib/ui/export/save-file.ts';
import { verdictsAsPairs } from '../../lib/ui/export/verdicts-as-pairs.ts';
import { ArticlePage } from '../../lib/ui/library/article-page.tsx';
import { HiddenSection } from '../../lib/ui/library/hidden-section.tsx';
import { LibraryPage, type LibraryState, pageSize } from '../../lib/ui/library/library-page.tsx';
import { ReadingChoices } from '../../lib/ui/library/reading-choices.tsx';
import { pickPageTexts } from '../../lib/ui/texts/pick-page-texts.ts';
import { pickTexts } from '../../lib/ui/texts/pick-texts.ts';
import '../../lib/ui/tokens.css';
import '../../lib/ui/base.css';
import '../../lib/ui/frame/frame.css';
import '../../lib/ui/library/library.css';

const corpus = openCorpus();
const texts = pickTexts([browser.i18n.getUILanguage()]);
const pageTexts = pickPageTexts([browser.i18n.getUILanguage()]);
document.documentElement.lang = texts.locale;
document.title = `${texts.productName}: ${texts.library.title}`;

// What is drawn now; null while one article is shown.
let drawn: LibraryState | null = null;

window.addEventListener('hashchange', () => void open());
browser.storage.local.onChanged.addListener((changes) => {
  if (changes[verdictsKey] && drawn !== null) void draw(drawn);
});
void open();

async function open(): Promise<void> {
  const place = libraryPlace(location.hash);
  if (place === null) {
    await show(0);
    return;
  }
  try {
    const article = await corpus.get(place.article);
    drawn = null;
    render(<ArticlePage {...{ article, quoted: place, texts, pageTexts }} />, mountPoint());
  } catch (error) {
    await draw({ failure: error instanceof Error ? error.message : String(error) });
  }
}

function mountPoint(): HTMLElement {
  const root = document.getElementById('library');
  if (root === null) throw new Error('The page has no place for the library.');
  return root;
}

async function show(offset: number): Promise<void> {
  await draw(await readPage(offset));
}

async function draw(state: LibraryState): Promise<void> {
  drawn = state;
  const stored = await browser.storage.local.get([readingSettingsKey, verdictsKey]);
  const settings = asReadingSettings(stored[readingSettingsKey]);
  const choose = async (chosen: ReadingSettings) => {
    await browser.storage.local.set({ [readingSettingsKey]: chosen });
    await draw(state);
  };
  const choices = <ReadingChoices {...{ settings, texts }} onChange={(chosen) => void choose(chosen)} />;
  const verdicts = verdictList(stored[verdictsKey]);
  const hidden = (
    <HiddenSection
      {...{ verdicts, texts, pageTexts }}
      onUndo={takeBack}
      onSave={() => saveFile(verdictsAsPairs(verdicts))}
    />
  );
  const page = (
    <LibraryPage {...{ state, texts, pageTexts, hidden, choices }} onPage={(next) => void show(next)} />
  );
  render(page, mountPoint());
}

/** Settles once the verdict is gone; the change in storage then draws the page anew. */
async function takeBack(key: string): Promise<void> {
  const message: FromLibrary = { type: 'take-back', key };
  await browser.runtime.sendMessage(message);
}

async function readPage(offset: number): Promise<LibraryState> {
  try {
    const [stats, articles] = await Promise.all([corpus.stats(), corpus.list({ offset, limit: pageSize })]);
    return { stats, articles, offset };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
