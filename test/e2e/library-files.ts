/** Dropping real folders on the library page. */
import type { Page } from '@playwright/test';

/** Drops files and folders of the disk on the page, as from a file manager: the browser gives real handles. */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  // Before its buttons are drawn, the page doesn't listen yet.
  await page.getByRole('button', { name: 'Add files' }).waitFor();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
  }
  await session.detach();
}
