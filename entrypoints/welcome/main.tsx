import { browser } from '#imports';
import { outletHosts } from '../../lib/messages/hosts.ts';
import { asReadingChoice, type ReadingChoice, readingChoiceKey } from '../../lib/messages/reading-choice.ts';
import { pickTexts } from '../../lib/ui/texts/pick-texts.ts';
import { WelcomePage } from '../../lib/ui/welcome/welcome-page.tsx';
import { startPage } from '../help/start-page.tsx';
import { chooseReading } from './choose-reading.ts';
import '../../lib/ui/welcome/welcome.css';

const labels = pickTexts([browser.i18n.getUILanguage()]);
let choice: ReadingChoice | null = null;
let refused = false;

const redraw = startPage('welcome', (texts) => (
  <WelcomePage
    {...{ texts, labels, choice, refused, hosts: outletHosts }}
    onChoose={(chosen) => void choose(chosen)}
  />
));
void read();

async function read(): Promise<void> {
  const stored = await browser.storage.local.get(readingChoiceKey);
  choice = asReadingChoice(stored[readingChoiceKey]);
  redraw();
}

async function choose(chosen: ReadingChoice): Promise<void> {
  const allowed = await chooseReading(chosen);
  refused = !allowed;
  if (allowed) {
    choice = chosen;
    redraw();
  } else {
    // The browser has checked the button that was pressed; drawing none and then the old one unchecks it.
    const before = choice;
    choice = null;
    redraw();
    choice = before;
    redraw();
  }
}
