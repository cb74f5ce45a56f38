/**
 * Sentences with offsets. `Intl.Segmenter` does the work; a repair pass joins what it tears apart after
 * abbreviations, initials and quotations, and cuts at line breaks, which the segmenter reads as spaces.
 */
import type { Article, Part, Sentence } from '../article.ts';

/** Made when the first text is cut: 14 ms in a browser's process, and most starts of the worker cut none. */
let segmenter: Intl.Segmenter | undefined;

/** Abbreviations after which a sentence goes on although the next word has a capital. */
const GOES_ON =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Brig|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Sen|Sens|Rep|Reps|Gov|Govs|Rev|Hon|Pres|St|Ste|Mt|Ft|No|Nos|vs|v|Inc|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis|Wyo|D-\p{Lu}\p{Ll}+|R-\p{Lu}\p{Ll}+|[A-Z])\.$/u;
/** Acronyms with dots end a sentence only before a word that usually opens one. */
const DOTTED = /(?:\p{L}\.){2,}$/u;
const OPENER =
  /^["“‘(]?(?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|This|That|These|Those|There|His|Her|Its|Their|As|After|Before|When|While|If|For|Since|Although|However|Meanwhile|Officials|Police|Some|Many|One|Two|More|Most|No|Not|Earlier|Later|According)\b/;

interface Piece {
  start: number;
  end: number;
}

/** Paragraph spans: blank lines always part; a single line break parts unless the line was only wrapped. */
function paragraphs(text: string): Piece[] {
  const out: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(/\s*\n\s*/g)) {
    const before = text.slice(start, match.index);
    const wrapped =
      !/\n\s*\n/.test(match[0]) &&
      /^[\p{Ll}\d]/u.test(text.slice(match.index + match[0].length)) &&
      !/[.!?:"”’)]$/.test(before);
    if (wrapped) continue;
    out.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  out.push({ start, end: text.length });
  return out.filter((p) => /[\p{L}\p{N}]/u.test(text.slice(p.start, p.end)));
}

function joins(text: string, left: Piece, right: Piece): boolean {
  const before = text.slice(left.start, left.end).trimEnd();
  const after = text.slice(right.start, right.end);
  // Neither pattern reaches over a space: what stands before the last one needn't be gone through.
  const last = before.slice(Math.max(0, before.lastIndexOf(' ')));
  if (GOES_ON.test(last)) return true;
  if (/^["”’)\]]+\s*$/.test(after)) return true;
  if (/^["”’)\]]*\s*(?:\p{Ll}|[,;—–])/u.test(after)) return true;
  if (DOTTED.test(last) && !OPENER.test(after)) return true;
  return false;
}

/** Each paragraph cut at those of the places that lie in it; both in order, and gone through once. */
function* cutAt(spans: readonly Piece[], places: readonly number[]): Generator<Piece[]> {
  let next = 0;
  for (const { start, end } of spans) {
    while ((places[next] ?? end) <= start) next++;
    const pieces: Piece[] = [];
    let from = start;
    for (let cut = places[next]; cut !== undefined && cut < end; cut = places[++next]) {
      pieces.push({ start: from, end: cut });
      from = cut;
    }
    yield [...pieces, { start: from, end }];
  }
}

/** The sentences of one string, as spans trimmed of white space. */
export function sentenceSpans(text: string): { start: number; end: number; paragraph: number }[] {
  const out: { start: number; end: number; paragraph: number }[] = [];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  // Asked once for all paragraphs, for each asking costs as much as cutting several sentences; a line break always cuts.
  const cuts = Array.from(segmenter.segment(text), ({ index }) => index);
  for (const [index, cut] of [...cutAt(paragraphs(text), cuts)].entries()) {
    const pieces: Piece[] = [];
    for (const piece of cut) {
      const last = pieces.at(-1);
      if (last && joins(text, last, piece)) last.end = piece.end;
      else pieces.push(piece);
    }
    for (const piece of pieces) {
      const raw = text.slice(piece.start, piece.end);
      const start = piece.start + (raw.length - raw.trimStart().length);
      const end = piece.start + raw.trimEnd().length;
      if (end > start) out.push({ start, end, paragraph: index });
    }
  }
  return out;
}

/**
 * The day that some exports put before the first sentence, on its line or above it: "date 2025-03-09 Officials
 * said …". It says something of the article and isn't told by it.
 */
const DAY_BEFORE_TEXT =
  /^\s*(?:(?:[Dd]ate|DATE|[Pp]ublished|[Uu]pdated|[Pp]osted)(?:\s+(?:on|at))?:?\s+)?\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?[ \t]*[|:–—-]?\s+(?=["“‘]?\p{Lu})/u;

/** Where a text begins to tell something. */
export function toldFrom(text: string): number {
  return DAY_BEFORE_TEXT.exec(text)?.[0].length ?? 0;
}

/** The spans of a text's sentences; the day before the first one belongs to none. */
function toldSpans(text: string): ReturnType<typeof sentenceSpans> {
  const told = toldFrom(text);
  return sentenceSpans(text)
    .filter((span) => span.end > told)
    .map((span) => ({ ...span, start: Math.max(span.start, told) }));
}

/** All sentences of an article: the headline first, then the text. */
export function sentencesOf(article: Pick<Article, 'title' | 'text'>): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (part: Part, source: string, spans: ReturnType<typeof sentenceSpans>): void => {
    for (const span of spans) {
      sentences.push({
        start: span.start,
        end: span.end,
        text: source.slice(span.start, span.end),
        part,
        index: sentences.length,
        paragraph: span.paragraph,
      });
    }
  };
  const repeated = article.title !== '' && article.text.slice(0, 600).includes(article.title);
  if (article.title !== '' && !repeated) {
    add('title', article.title, [{ start: 0, end: article.title.length, paragraph: 0 }]);
  }
  add('text', article.text, toldSpans(article.text));
  return sentences;
}
