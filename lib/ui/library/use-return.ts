/** Whoever leaves an article's page comes back to where the article stands in the list. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For the part of the page that is hidden while an article is `open`: gives the focus to the list's current row
 * when it is shown again. Without a list nothing happens.
 */
export function useReturn(open: boolean): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    const returns = wasOpen.current && !open;
    wasOpen.current = open;
    if (returns) list.current?.querySelector<HTMLElement>('tbody tr[tabindex="0"]')?.focus();
  }, [open]);
  return list;
}
