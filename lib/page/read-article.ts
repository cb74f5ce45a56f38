/**
 * Reading: a document in, the article and the way back to the page's text nodes out. It uses only what every DOM
 * has, so that the command line reads saved pages with the same code; nothing of the document is changed.
 */
import type { Article } from '../core/article.ts';
import { articleId } from '../core/article-id.ts';
import { languageOf } from '../core/text/language.ts';
import { type Block, toBlocks } from './read/blocks.ts';
import { walkFlow } from './read/flow.ts';
import { withoutFurniture } from './read/furniture.ts';
import { keptText } from './read/kept-text.ts';
import { type Meta, readMeta } from './read/read-meta.ts';
import { type TextMap, TextMapBuilder } from './read/text-map.ts';

/** An article with the DOM places of its text and of its headline (null where no element shows it). */
export interface ReadArticle {
  readonly kind: 'article';
  readonly article: Article;
  readonly text: TextMap;
  readonly title: TextMap | null;
}

/** What a document turned out to be. */
export type Reading =
  | ReadArticle
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'not-english'; readonly language: string; readonly title: string };

/** What reading may be told beside the document. */
export interface ReadOptions {
  /** Where the document was found; null or left out for a bare file. */
  readonly url?: string | null;
  /** Says of a block whether the page shows it; asked only where there is a layout. */
  readonly isShown?: (element: Element) => boolean;
}

// Below this there is nothing to compare; a paywalled page's first two paragraphs are above it.
const LEAST_TEXT = 250;
// A paragraph of prose, as opposed to a headline or a teaser.
const PROSE = 80;

/** Reads a whole document in one go. */
export function readArticle(document: Document, options: ReadOptions = {}): Reading {
  const steps = readingSteps(document, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in short steps, for a page's thread: between two steps the caller may let the page go on. */
export function* readingSteps(document: Document, options: ReadOptions = {}): Generator<void, Reading> {
  const url = options.url ?? null;
  const meta = readMeta(document, url);
  let blocks = yield* articleBlocks(document, meta, options.isShown ?? (() => true));
  if (!isArticle(blocks, meta, url) && options.isShown) {
    // Some pages show nothing until their scripts are done or a notice is closed; their text is there all the same.
    blocks = yield* articleBlocks(document, meta, () => true);
  }
  if (!isArticle(blocks, meta, url)) return { kind: 'not-an-article' };
  const text = mapBlocks(blocks);
  const language = languageOf(text.text, document.documentElement.getAttribute('lang'));
  if (language !== 'en') return { kind: 'not-english', language, title: meta.title };
  return { kind: 'article', article: toArticle(meta, text.text), text, title: mapTitle(meta) };
}

function* articleBlocks(
  document: Document,
  meta: Meta,
  isShown: (element: Element) => boolean,
): Generator<void, Block[]> {
  const flow = yield* walkFlow(document, isShown);
  yield;
  const kept = keptText(flow, meta.title);
  yield;
  const blocks = toBlocks(flow.items, kept);
  yield;
  return withoutFurniture(blocks, meta.titles);
}

/** Whether the blocks read like one article and not like a list of teasers or a notice. */
function isArticle(blocks: readonly Block[], meta: Meta, url: string | null): boolean {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const prose = blocks.filter((block) => block.text.length >= PROSE && block.linked < 0.5);
  const proseLength = prose.reduce((sum, block) => sum + block.text.length, 0);
  if (length < LEAST_TEXT || prose.length === 0 || proseLength < length / 2) return false;
  // A front page has prose too, in its teasers; it hardly ever says that it is an article.
  const front = url !== null && URL.canParse(url) && new URL(url).pathname === '/';
  return !front || meta.saysArticle;
}

function mapBlocks(blocks: readonly Block[]): TextMap {
  const builder = new TextMapBuilder();
  for (const block of blocks) {
    builder.paragraph();
    for (const item of block.texts) {
      if (item === 'gap') builder.space();
      else builder.append(item.node);
    }
  }
  return builder.build();
}

/** The headline's map, if the element shows exactly the title. */
function mapTitle(meta: Meta): TextMap | null {
  if (!meta.headline) return null;
  const builder = new TextMapBuilder();
  appendTexts(builder, meta.headline);
  const map = builder.build();
  return map.text === meta.title ? map : null;
}

function appendTexts(builder: TextMapBuilder, node: Node): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) builder.append(child as Text);
    else if (child.nodeType === 1) appendTexts(builder, child);
  }
}

function toArticle(meta: Meta, text: string): Article {
  const { title, outlet, published, url, known } = meta;
  const stated = Object.values(known).every((how) => how === 'stated');
  return { id: articleId({ url, text }), title, outlet, published, url, text, ...(!stated && { known }) };
}
