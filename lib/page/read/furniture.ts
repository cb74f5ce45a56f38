/**
 * What stands among an article's paragraphs and is none: captions, bylines, neighbouring stories, sign-up boxes.
 * Taken for text it would become claims. The rules go by what such blocks have in common on all sites (their
 * element, the words of their class names, their links, their set phrases), never by site.
 */
import type { Block } from './blocks.ts';
import { isSetPhrase } from './set-phrases.ts';

/** What a rule may know beside the block itself. */
export interface Surroundings {
  /** The headline in all the forms in which the page gives it, as `plain` words. */
  readonly titles: ReadonlySet<string>;
  /** The element that the page marks as the article and that holds most of the text; null without one. */
  readonly article: Element | null;
  /** Share of the kept characters that an element holds, 0..1. */
  share(element: Element): number;
  /** Whether an element's names say that it's furniture; remembered, because blocks share most of their ancestors. */
  isNamed(element: Element): boolean;
}

interface Rule {
  readonly name: string;
  test(block: Block, around: Surroundings): boolean;
}

// An element with more than this share of the text is the article, whatever its class is called.
const ARTICLE_SHARE = 1 / 3;
// What a page marks as its article is believed when most of the kept text stands in it.
const MARKED = 'article, main, [role="main"], [itemprop~="articleBody"]';
const MARKED_SHARE = 0.6;
// Longer runs of linked words are a paragraph that happens to be linked.
const LINK_LINE = 200;
// A line of prose is hardly ever shorter without a full stop.
const LABEL = 40;

const ASIDE = new Set(['figure', 'figcaption', 'caption', 'aside', 'footer', 'nav', 'button', 'form']);

// Words of class names, ids and item properties, after `camelCase` and `kebab-case` are taken apart.
const NAMED = new Set(
  (
    'caption captions credit credits byline author authors attribution timestamp datetime meta standfirstmeta ' +
    'related teaser teasers rail recirc recirculation recommended recommendations promo promos newsletter ' +
    'newsletters signup subscribe subscription share sharing social comments sidebar ad ads advert advertisement ' +
    'sponsor sponsored trending popular breadcrumb breadcrumbs cta disclaimer copyright readmore outbrain taboola'
  ).split(' '),
);
const NAMED_PAIRS =
  /\b(?:publish(?:ed)? date|date line|read more|more stories|most read|sign up|see also|also on)\b/;

/** The words of an element's names, lower case, one space between. */
function nameWords(element: Element): string {
  const names = ['class', 'id', 'itemprop', 'data-component', 'data-testid'];
  return names
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');
}

function isNamedFurniture(element: Element): boolean {
  const words = nameWords(element);
  return words.split(' ').some((word) => NAMED.has(word)) || NAMED_PAIRS.test(words);
}

/** Whether the block or something around it, short of the article itself, passes the test. */
function within(block: Block, around: Surroundings, test: (element: Element) => boolean): boolean {
  for (let element: Element | null = block.element; element; element = element.parentElement) {
    if (around.share(element) > ARTICLE_SHARE) return false;
    if (test(element)) return true;
  }
  return false;
}

/** True for h1 to h6. */
export function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.element.localName);
}

const RULES: readonly Rule[] = [
  { name: 'no words', test: ({ text }) => !/[\p{L}\p{N}]/u.test(text) },
  { name: 'title again', test: ({ text }, { titles }) => titles.has(plain(text)) },
  {
    name: 'outside the article',
    test: ({ element }, { article }) => article !== null && !article.contains(element),
  },
  {
    name: 'beside the text',
    test: (block, around) => within(block, around, (element) => ASIDE.has(element.localName)),
  },
  { name: 'called furniture', test: (block, around) => within(block, around, around.isNamed) },
  { name: 'a link and no more', test: ({ text, linked }) => linked > 0.9 && text.length < LINK_LINE },
  {
    name: 'a label',
    test: (block) =>
      !isHeading(block) &&
      !/^(?:li|td|th|dt|dd|blockquote|pre)$/.test(block.element.localName) &&
      block.text.length < LABEL &&
      !/[.!?:;,…"”’')\]]$/.test(block.text),
  },
  { name: 'a set phrase', test: ({ text }) => isSetPhrase(text) },
];

/** Letters and digits alone, for comparing a heading with the title. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Keeps the blocks that are the article's own text, each once. */
export function withoutFurniture(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const share = shares(blocks);
  const around: Surroundings = {
    titles: new Set(titles.map(plain).filter(Boolean)),
    article: markedArticle(blocks, share),
    share,
    isNamed: remembered(isNamedFurniture),
  };
  const kept = blocks.map((block) => !RULES.some((rule) => rule.test(block, around)));
  dropEmptyHeadings(blocks, kept);
  const seen = new Set<string>();
  return blocks.filter((block, index) => {
    if (!kept[index]) return false;
    const words = plain(block.text);
    // A short line may well come twice in dialogue; a paragraph that does was put there by the page.
    if (words.length > LABEL && seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** A heading goes with what it headed when all of that went, up to the next heading. */
function dropEmptyHeadings(blocks: readonly Block[], kept: boolean[]): void {
  let section = true;
  let filled = false;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Block;
    if (isHeading(block)) {
      if (section && !filled) kept[index] = false;
      // A heading right above a kept one is its upper heading and heads the same text.
      filled = kept[index] === true;
      section = true;
    } else if (kept[index]) {
      filled = true;
    }
  }
}

function remembered(test: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const answer = known.get(element) ?? test(element);
    known.set(element, answer);
    return answer;
  };
}

/** The smallest marked element around any block that holds most of the text. */
function markedArticle(blocks: readonly Block[], share: (element: Element) => number): Element | null {
  for (const { element } of blocks) {
    for (
      let marked = element.closest(MARKED);
      marked;
      marked = marked.parentElement?.closest(MARKED) ?? null
    ) {
      if (share(marked) >= MARKED_SHARE) return marked;
    }
  }
  return null;
}

/** How much of all kept text stands in each element, as a look-up. */
function shares(blocks: readonly Block[]): (element: Element) => number {
  const held = new Map<Element, number>();
  let all = 0;
  for (const block of blocks) {
    all += block.text.length;
    for (let element: Element | null = block.element; element; element = element.parentElement) {
      held.set(element, (held.get(element) ?? 0) + block.text.length);
    }
  }
  return (element) => (held.get(element) ?? 0) / (all || 1);
}
