import { browser, defineContentScript } from '#imports';
import { asToReader, isOwnSide } from '../../lib/messages/check-message.ts';
import { isOutletHost, outletMatches } from '../../lib/messages/hosts.ts';
import { asReadingChoice, readingChoiceKey } from '../../lib/messages/reading-choice.ts';
import { asReadingSettings, readingSettingsKey } from '../../lib/messages/reading-settings.ts';
import { ReaderSession } from '../../lib/page/reader-session.ts';
import base from '../../lib/ui/base.css?inline';
import card from '../../lib/ui/card/card.css?inline';
import { pickTexts } from '../../lib/ui/texts/pick-texts.ts';
import tokens from '../../lib/ui/tokens.css?inline';
import '../../lib/page/paint/highlights.css';

// Where the session of this page is kept, for the case that the script is put in a second time.
const SESSION = Symbol.for('second-source.session');

export default defineContentScript({
  matches: outletMatches,
  runAt: 'document_idle',
  async main() {
    const place = globalThis as { [SESSION]?: ReaderSession };
    const earlier = place[SESSION];
    if (earlier?.isRunning) {
      earlier.answer({ type: 'read-again' });
      return;
    }
    earlier?.stop();
    const self = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
    const session = new ReaderSession({
      texts: () => pickTexts([browser.i18n.getUILanguage()]),
      css: [tokens, base, card].join('\n'),
      send: (message) => browser.runtime.sendMessage(message),
      isAlive: () => browser.runtime?.id !== undefined,
    });
    place[SESSION] = session;
    const start = () => {
      browser.storage.local.onChanged.addListener((changes) => {
        const change = changes[readingSettingsKey];
        if (change) session.follow(asReadingSettings(change.newValue));
      });
      void browser.storage.local.get(readingSettingsKey).then((stored) => {
        session.follow(asReadingSettings(stored[readingSettingsKey]));
      });
      session.start();
    };
    // On the outlets' pages the script runs by the manifest; whoever chose to be asked has it wait for that.
    const stored = isOutletHost(location.hostname) ? await browser.storage.local.get(readingChoiceKey) : {};
    let waits = asReadingChoice(stored[readingChoiceKey]) === 'click';
    browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
      const asked = isOwnSide(sender, self) && session.isRunning ? asToReader(message) : null;
      if (asked === null) return false;
      const asksToStart = asked.type === 'read-again' || asked.type === 'check-selection';
      if (waits && asksToStart) {
        waits = false;
        start();
        respond(asked.type === 'read-again' || session.answer(asked));
      } else {
        respond(session.answer(asked));
      }
      return false;
    });
    if (!waits) start();
  },
});
