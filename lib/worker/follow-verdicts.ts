/** After the reader hid something or took it back: every open page and panel that shows the same finding follows. */
import { keysAt } from '../messages/finding-place.ts';
import type { FindingPlace, FromLibrary, TabState, ToReader } from '../messages/messages.ts';
import type { TabStates } from './tab-states.ts';
import type { Verdicts } from './verdicts.ts';

/** What following needs of the browser. */
export interface VerdictWorld {
  readonly states: TabStates;
  readonly verdicts: Verdicts;
  /** Rejects where no content script of ours listens in the tab. */
  send(tabId: number, message: ToReader): Promise<unknown>;
  setBadge(tabId: number, state: TabState): Promise<void>;
}

/** Brings every tab up to date with what is hidden; those that are so already are left alone. */
export async function followVerdicts(world: VerdictWorld): Promise<void> {
  for (const [tabId, { state, documentId }] of await world.states.all()) {
    if (state.state !== 'checked') continue;
    const hidden = await world.verdicts.hiddenIn(state.report);
    if (isSame(hidden, state.hidden)) continue;
    const after = { ...state, hidden };
    await world.states.write(tabId, { state: after, documentId });
    await world.setBadge(tabId, after);
    // A tab whose page was left since has nobody to tell.
    await world.send(tabId, { type: 'hidden', keys: keysAt(state.report, hidden) }).catch(() => undefined);
  }
}

/** Does what the library page asks. */
export async function answerLibrary(
  message: FromLibrary,
  world: VerdictWorld & { addStarters(): Promise<void> },
): Promise<void> {
  if (message.type === 'bring-starters') return world.addStarters();
  await world.verdicts.takeBack(message.key);
  await followVerdicts(world);
}

function isSame(a: readonly FindingPlace[], b: readonly FindingPlace[]): boolean {
  const one = (places: readonly FindingPlace[]) =>
    new Set(places.map(({ claim, finding }) => `${claim} ${finding}`));
  return one(a).symmetricDifference(one(b)).size === 0;
}
