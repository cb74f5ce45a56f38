/** A document of a book to its sections: what stands under one headline. No DOM is built, nothing runs or loads. */
import { Parser } from 'htmlparser2';
import { Unreadable } from './unreadable.ts';

/** What stands under one headline of a document. */
export interface Section {
  /** '' where the document begins without a headline. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Where a news reader downloaded it from; null where it doesn't say. */
  readonly url: string | null;
}

/** One paragraph or headline as it stands in the document. */
interface Block {
  /** 1 to 4 for a headline, 0 for a paragraph. */
  readonly level: number;
  readonly text: string;
  /** Characters of it that are links. */
  readonly linked: number;
}

const UNSEEN = new Set('head script style template svg math audio video figure table nav'.split(' '));
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote section article header footer aside main body hr pre tr'.split(
    ' ',
  ),
);
/** As deep as Chromium nests elements. */
const DEEPEST = 512;
/** A short paragraph that is mostly links leads around in the book: "Next | Section menu | Main menu". */
const LONGEST_MENU = 300;
/** Characters of text below which a headline has no section of its own. */
const LEAST_SECTION = 250;

/** The sections of a document, in order. Throws `Unreadable`. */
export function sectionsOf(xhtml: string): Section[] {
  const { blocks, url } = blocksOf(xhtml);
  const levels = blocks.map((block) => block.level).filter((level) => level > 0);
  const top = Math.min(...levels);
  const starts = blocks.flatMap((block, index) => (block.level === top ? [index] : []));
  const parts = starts.map((start, i) => sectionOf(blocks.slice(start, starts[i + 1]), url));
  const several = parts.length > 1 && parts.every((part) => lengthOf(part) >= LEAST_SECTION);
  return several ? parts : [sectionOf(blocks, url)];
}

/** Characters of its paragraphs. */
export function lengthOf(section: Section): number {
  return section.paragraphs.reduce((sum, text) => sum + text.length, 0);
}

/** The first of the highest headlines is its title; lower ones stay where they are, as paragraphs. */
function sectionOf(blocks: readonly Block[], url: string | null): Section {
  const top = Math.min(...blocks.filter((block) => block.level > 0).map((block) => block.level));
  const headline = blocks.find((block) => block.level === top);
  const paragraphs = blocks.filter((block) => block !== headline).map((block) => block.text);
  return { title: headline?.text ?? '', paragraphs, url };
}

function blocksOf(xhtml: string): { blocks: Block[]; url: string | null } {
  const blocks: Block[] = [];
  let url: string | null = null;
  let text = '';
  let linked = 0;
  let dropped = false;
  let [level, links, unseen, depth] = [0, 0, 0, 0];
  const endBlock = (): void => {
    const words = text.replace(/[\s\u00a0]+/g, ' ').trim();
    const menu = words.length <= LONGEST_MENU && linked > words.length / 2;
    if (/[\p{L}\p{N}]/u.test(words) && !menu && !dropped) blocks.push({ level, text: words, linked });
    text = '';
    linked = 0;
    dropped = false;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new Unreadable(`Its HTML is nested more than ${DEEPEST} levels deep.`);
        if (UNSEEN.has(name)) unseen += 1;
        if (BLOCKS.has(name)) endBlock();
        if (/^h[1-4]$/.test(name)) level = Number(name[1]);
        if (name === 'br') text += ' ';
        if (name !== 'a') return;
        links += 1;
        // Calibre's last line, "This article was downloaded by calibre from …".
        if (attributes['rel'] !== 'calibre-downloaded-from') return;
        url ??= attributes['href'] ?? null;
        dropped = true;
      },
      onclosetag(name) {
        depth -= 1;
        if (UNSEEN.has(name)) unseen -= 1;
        if (BLOCKS.has(name)) endBlock();
        if (/^h[1-4]$/.test(name)) level = 0;
        if (name === 'a') links -= 1;
      },
      ontext(characters) {
        if (unseen > 0) return;
        text += characters;
        if (links > 0) linked += characters.length;
      },
    },
    { recognizeSelfClosing: true, lowerCaseTags: true },
  );
  parser.end(xhtml);
  endBlock();
  return { blocks, url: url !== null && URL.canParse(url) ? url : null };
}
