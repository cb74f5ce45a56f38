import { browser, defineContentScript } from '#imports';
import { asToReader, isOwnSide } from '../../lib/messages/check-message.ts';
import { outletMatches } from '../../lib/messages/hosts.ts';
import { asReadingChoice, readingChoiceKey } from '../../lib/messages/reading-choice.ts';
import { asReadingSettings, readingSettingsKey } from '../../lib/messages/reading-settings.ts';
import { asSiteRules, readsUnasked, siteRulesKey } from '../../lib/messages/site-rules.ts';
import { PageReader } from '../../lib/page/page-reader.ts';
import base from '../../lib/ui/base.css?inline';
import card from '../../lib/ui/card/card.css?inline';
import { pickTexts } from '../../lib/ui/texts/pick-texts.ts';
import tokens from '../../lib/ui/tokens.css?inline';
import '../../lib/page/paint/highlights.css';

// Where the reader of this page is kept, for the case that the script is put in a second time.
const READER = Symbol.for('second-source.reader');

const followed = [readingSettingsKey, readingChoiceKey, siteRulesKey] as const;

export default defineContentScript({
  matches: outletMatches,
  runAt: 'document_idle',
  async main() {
    const place = globalThis as { [READER]?: PageReader };
    const earlier = place[READER];
    if (earlier?.isAlive) {
      earlier.answer({ type: 'read-again' });
      return;
    }
    earlier?.stop();
    const self = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
    const reader = new PageReader({
      texts: () => pickTexts([browser.i18n.getUILanguage()]),
      css: [tokens, base, card].join('\n'),
      send: (message) => browser.runtime.sendMessage(message),
      isAlive: () => browser.runtime?.id !== undefined,
    });
    place[READER] = reader;
    browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
      const asked = isOwnSide(sender, self) && reader.isAlive ? asToReader(message) : null;
      if (asked !== null) respond(reader.answer(asked));
      return false;
    });
    const decide = async () => {
      const stored = await browser.storage.local.get([...followed]);
      const choice = asReadingChoice(stored[readingChoiceKey]);
      reader.follow(asReadingSettings(stored[readingSettingsKey]));
      reader.allow(readsUnasked(location.hostname, choice, asSiteRules(stored[siteRulesKey])));
    };
    browser.storage.local.onChanged.addListener((changes) => {
      if (reader.isAlive && followed.some((key) => key in changes)) void decide();
    });
    await decide();
  },
});
