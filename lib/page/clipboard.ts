/** Puts text on the clipboard, also on pages without https, where the browser's own way is closed. */

/** Resolves to whether it worked; must be called while a press or key is being handled. */
export async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext && navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // The page's policy may forbid the clipboard; the old way below isn't bound by it.
    }
  }
  return copyByEvent(text);
}

/** The old way without an element in the page: answer the copy event with the text. */
function copyByEvent(text: string): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  window.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  return copied;
}
