/**
 * HTML may leave out the tags of html, head and body, and pages saved to be small do (SingleFile). Browsers put the
 * elements in all the same; the small parser used outside of pages doesn't, so that a page's text would stand nowhere.
 */

/** What may stand in a head without ending it. */
const OF_HEAD = new Set(['base', 'link', 'meta', 'script', 'style', 'template', 'title', 'noscript']);

/** Puts the missing elements round what a parser made of a page; a document that has a body is left as it is. */
export function completeDocument(document: Document): void {
  const root = document.documentElement as Element | null;
  const html = root?.localName === 'html' ? root : document.createElement('html');
  if (childNamed(html, 'body')) return;
  const head = childNamed(html, 'head') ?? document.createElement('head');
  const body = document.createElement('body');
  const outside = root === html ? [] : [...document.childNodes].filter((node) => node.nodeType !== DOCTYPE);
  for (const node of [...html.childNodes, ...outside]) {
    if (node === head) continue;
    const element = node.nodeType === 1 ? (node as Element).localName : '';
    const blank = node.nodeType !== 1 && (node.nodeType !== 3 || node.textContent?.trim() === '');
    const ofHead = blank || OF_HEAD.has(element);
    if (ofHead && body.childNodes.length === 0) head.append(node);
    else body.append(node);
  }
  html.append(head, body);
  if (root !== html) document.append(html);
}

const DOCTYPE = 10;

function childNamed(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((child) => child.localName === name);
}
