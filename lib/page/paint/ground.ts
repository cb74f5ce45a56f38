/** Whether words stand on a light or a dark ground: measured where they stand, because a page's theme may lie. */

/** What lies behind the words. */
export type Ground = 'light' | 'dark';

// Above this relative luminance a ground takes the inks for light pages (both inks keep 3:1 there).
const LIGHT = 0.18;

/** Measures the ground behind a node. Reads styles only. */
export function groundBehind(node: Node): Ground {
  const start = node.nodeType === 1 ? (node as Element) : node.parentElement;
  for (let element = start; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    const colour = parseColour(style.backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) > LIGHT ? 'light' : 'dark';
    // A picture's colour can't be read; the page chose an ink that reads on it.
    if (style.backgroundImage !== 'none') return againstInk(start);
  }
  return canvas();
}

/** What the browser paints where a page paints nothing: dark only for pages that say they can be. */
function canvas(): Ground {
  const schemes = getComputedStyle(document.documentElement).colorScheme.split(' ');
  if (!schemes.includes('dark')) return 'light';
  return schemes.includes('light') && !matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
}

function againstInk(element: Element | null): Ground {
  const ink = element ? parseColour(getComputedStyle(element).color) : null;
  return ink && luminance(ink) > LIGHT ? 'dark' : 'light';
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Computed colours are `rgb()`, `rgba()` or, for wide gamuts, `color(srgb …)`; others count as unknown. */
function parseColour(text: string): Colour | null {
  const numbers = text.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (/^rgba?\(/.test(text)) return { red: red / 255, green: green / 255, blue: blue / 255, alpha };
  return text.startsWith('color(srgb') ? { red, green, blue, alpha } : null;
}

/** Relative luminance as WCAG 2.2 defines it, 0 (black) to 1 (white). */
function luminance({ red, green, blue }: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
