/** Lets a test look into closed shadow roots, as no page can: a page's own patch comes too late for our world. */

/** The shadow root of each element that got one since this module was loaded. */
export const closedRoots = new WeakMap<Element, ShadowRoot>();

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function attachAndRemember(this: Element, init: ShadowRootInit): ShadowRoot {
  const root = attach.call(this, init);
  closedRoots.set(this, root);
  return root;
};
