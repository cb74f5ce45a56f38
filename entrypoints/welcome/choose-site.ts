import { browser } from '#imports';
import { isOutletHost } from '../../lib/messages/hosts.ts';
import { asReadingChoice, everywhere, readingChoiceKey } from '../../lib/messages/reading-choice.ts';
import { asSiteRules, isAmong, readsUnasked, siteRulesKey, withRule } from '../../lib/messages/site-rules.ts';
import type { SiteReading } from '../../lib/ui/panel/site-line.tsx';

/** Whether articles of a host are read without being asked for. */
export async function siteReading(host: string): Promise<SiteReading> {
  const { choice, rules } = await stored();
  if (isAmong(host, rules.never)) return 'stopped';
  const mayRead = isOutletHost(nameOf(host))
    ? readsUnasked(host, choice, rules)
    : await browser.permissions.contains({ origins: [patternOf(host)] });
  return mayRead ? 'read' : 'asked';
}

/** Has a site read from now on; false where the browser didn't allow it. To be called while a press is handled. */
export async function readSite(host: string): Promise<boolean> {
  const isOutlet = isOutletHost(nameOf(host));
  // Before anything is awaited: the browser asks only in answer to a press.
  if (!isOutlet && !(await browser.permissions.request({ origins: [patternOf(host)] }))) return false;
  const { choice, rules } = await stored();
  const list = isOutlet && choice === 'click' ? 'always' : null;
  await browser.storage.local.set({ [siteRulesKey]: withRule(rules, host, list) });
  return true;
}

/** Has a site left alone from now on, by taking the permission back or, where others cover it, by a rule. */
export async function stopSite(host: string): Promise<void> {
  const { rules } = await stored();
  const isOutlet = isOutletHost(nameOf(host));
  const byAll = await browser.permissions.contains({ origins: [...everywhere] });
  if (!isOutlet && !byAll) await browser.permissions.remove({ origins: [patternOf(host)] });
  await browser.storage.local.set({ [siteRulesKey]: withRule(rules, host, null) });
  if ((await siteReading(host)) === 'read') {
    await browser.storage.local.set({ [siteRulesKey]: withRule(rules, host, 'never') });
  }
}

async function stored() {
  const found = await browser.storage.local.get([readingChoiceKey, siteRulesKey]);
  return { choice: asReadingChoice(found[readingChoiceKey]), rules: asSiteRules(found[siteRulesKey]) };
}

function patternOf(host: string): string {
  return `*://${host}/*`;
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}
