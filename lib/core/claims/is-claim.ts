/** Whether a sentence asserts something that can be checked, or is furniture, a question, a feeling, a command. */
import type { Sentence } from '../article.ts';
import { characterKind, OTHER } from '../text/character-kind.ts';

/** Lines that stand in a saved article without being part of what it tells. */
const FURNITURE: readonly RegExp[] = [
  /^(?:read|watch|listen|see|more|related|also read|read more|read also|tracker|opinion|video|photos?|gallery|live updates?|in pictures|what to know|don['’]t miss|recommended|subscribe|sign up|share|follow us|advertisement|analysis|exclusive|factbox|explainer|tags?|category|categories|topics?|sources?|contributing|editor['’]s note|correction|image|file)\s*(?::|\||—|$)/i,
  /^slideshow\b|^\(?\d+ (?:images?|photos?|slides?|videos?|comments?|shares?)\)?$/i,
  /^(?:exit mobile version|site icon|story continues below|continue reading|advertisement|recent comments|comments?|blog comments|current news|skip to|all rights reserved|click here|sign up|subscribe|follow @|follow us|share this|get the latest|download (?:the|our)|copyright|©|\(c\)|image source|image caption|media caption|getty images|file photo|caption|published in|updated? (?:at|on|\d)|posted (?:at|on)|last updated|join (?:us|the)|terms of|privacy policy)/i,
  /^(?:by|reporting by|editing by|additional reporting|written by|with assistance from|\(with assistance|\(reporting|\(editing)\b[^.]{0,200}$/i,
  /^\(?(?:also on|related:|more:|full story|this story|this article|this report|the associated press contributed|.{0,60}contributed to this (?:report|story|article))/i,
  /contributed to this (?:report|story|article)|reports? for [A-Z][\w ]+$|all rights reserved|(?:visit|distributed by) .{0,40}(?:\.com|agency)/i,
  /^(?:date|published|posted|filed|updated)\b(?:\s+(?:on|at))?\s*:?\s*\d{4}-\d\d-\d\d[\sT\d:.+Z-]*$/i,
  /^date\s*:.{0,60}$/i,
  /^\{.*\}$/,
  /^https?:\/\/\S+$/,
  // "MUST WATCH Storm reaches the coast 01:24": a video's title with how long it is, no time of day
  /^(?:(?:must watch|now playing)\b[^.!?]*$|[^.!?]{3,100} (?<!\b(?:at|by|until|till|from|to|in|with|under|than|over|before|after|around|about|of|and) )\d?\d:[0-5]\d$)/i,
  /^\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/i,
  /\[[^\]]*(?:agency|getty|reuters|ap photo|afp|anadolu|images)[^\]]*\]$/i,
  /\((?:photo|image|ap photo|getty|reuters)[^)]*\)$/i,
];

/** True for lines such as "READ:", bylines, captions with their credit, copyright, comment prompts. */
export function isFurniture(text: string): boolean {
  return ANY_FURNITURE.test(text.trim());
}

/** All of them at once, since every sentence that a search brings back is asked. */
const ANY_FURNITURE = new RegExp(FURNITURE.map(({ source }) => source).join('|'), 'i');

/** A sentence of so many needs no closing mark to be one. */
const MANY_WORDS = 9;

/** The number of runs of letters and numbers, counted up to `most`. */
function wordsIn(text: string, most: number): number {
  let words = 0;
  for (let at = 0, inside = false; at < text.length && words < most; at++) {
    const now = characterKind(text, at) !== OTHER;
    if (now && !inside) words++;
    inside = now;
  }
  return words;
}

/** True when the sentence asserts something that another outlet could tell differently. */
export function isClaim(sentence: Sentence): boolean {
  const text = sentence.text.trim();
  if (isFurniture(text)) return false;
  const words = wordsIn(text, MANY_WORDS);
  // "He died Wednesday." is short and yet says when
  const least = /\d|day\.$/.test(text) ? 3 : 4;
  if (words < least || text.length > 1500) return false;
  if (/\?["”’)]*$/.test(text)) return false;
  // Cross-heads, menu lines and photo credits carry no closing mark and few words.
  if (
    sentence.part === 'text' &&
    words < MANY_WORDS &&
    !/[.!…]["”’)\]]*$/.test(text) &&
    !/[:;,]$/.test(text)
  ) {
    return /\d/.test(text) && /\p{Ll}/u.test(text);
  }
  return true;
}
