/** What the toolbar icon says: the number of claims on which accounts differ, and nothing where there is none. */
import { differingClaims } from '../core/report/differing-claims.ts';
import type { TabState } from '../messages/messages.ts';
import type { Texts } from '../ui/texts/texts.ts';

/** White on slate: the ground never is a relation's colour, nor red or green. */
export const badgeColours = { text: '#ffffff', ground: '#4a4d53' } as const;

/** The badge's text ('' for none) and the name that the button is read out by. */
export function badgeOf(state: TabState | undefined, texts: Texts): { text: string; title: string } {
  if (state?.state === 'reading') return { text: '…', title: texts.badge.reading };
  if (state?.state !== 'checked' || state.report.claims.length === 0) {
    return { text: '', title: texts.badge.idle };
  }
  const { hidden } = state;
  const isHidden = (claim: number, finding: number) =>
    hidden.some((place) => place.claim === claim && place.finding === finding);
  const differing = differingClaims(state.report, isHidden);
  if (differing > 0) return { text: String(differing), title: texts.badge.differ(differing) };
  return { text: '', title: state.report.compared.length > 0 ? texts.badge.noneDiffer : texts.badge.idle };
}
