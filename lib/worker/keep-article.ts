/** Putting what is read into the library: by the context menu, or every article that was checked. */
import type { Article } from '../core/article.ts';
import { articleId } from '../core/article-id.ts';
import { checkTab, currentState, type PanelWorld } from './answer-panel.ts';

/** What keeping a checked article needs. */
export interface KeepingWorld {
  /** Puts an article into the library; rejects with a sentence where that can't be done. */
  keep(article: Article): Promise<void>;
  /** Whether the reader chose to keep every article that was checked. */
  keepsChecked(): Promise<boolean>;
  /** Says on the toolbar button for a moment that the tab's article was kept; settles when that moment is over. */
  tellKept(tabId: number): Promise<void>;
}

/** The context menu: keeps the article of a tab, after having it read where it wasn't. */
export async function keepFromMenu(tabId: number, world: PanelWorld & KeepingWorld): Promise<void> {
  const { state } = await currentState(tabId, world);
  const article = state === 'checked' ? await world.states.readArticle(tabId) : undefined;
  if (article) {
    await world.keep(article);
    await world.tellKept(tabId);
    return;
  }
  await world.states.wishToKeep(tabId);
  if (state !== 'reading') await checkTab(tabId, world);
}

/**
 * After an article was checked: keeps it where the reader asked for that, for this one or for all. Selected words
 * are kept only where they were asked for: they are a piece of an article, and known by their words alone.
 */
export async function keepIfWanted(
  article: Article,
  tabId: number,
  world: KeepingWorld & Pick<PanelWorld, 'states'>,
): Promise<'kept' | 'kept-as-wished' | 'left'> {
  const isWished = await world.states.takeWish(tabId);
  const isSelection = article.url !== null && article.id !== articleId(article);
  if (!isWished && (isSelection || !(await world.keepsChecked()))) return 'left';
  await world.keep(article);
  return isWished ? 'kept-as-wished' : 'kept';
}
