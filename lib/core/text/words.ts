/** Cuts folded text into words and hashes each in the same pass, so that a known word needs no string of its own. */
import { characterKind, LETTER, OTHER } from './character-kind.ts';

/**
 * Told of a word: where it stands, `end` exclusive, and two 32-bit hashes of it that together tell it from
 * any other word.
 */
export type WordVisitor = (start: number, end: number, hashA: number, hashB: number) => void;

/**
 * Finds the words of a text in order: letters and numbers, then thousands and decimals ("57,000.5"), then
 * one ending after an apostrophe ("Israel's").
 */
export function eachWord(text: string, visit: WordVisitor): void {
  for (let start = afterGap(text, 0), end = 0; start < text.length; start = afterGap(text, end)) {
    end = wordEnd(text, start);
    let hashA = 0x811c9dc5;
    let hashB = 0x9e3779b9;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      hashA = Math.imul(hashA ^ code, 0x01000193);
      hashB = Math.imul(hashB ^ code, 0x85ebca6b);
      hashB ^= hashB >>> 15;
    }
    visit(start, end, hashA >>> 0, hashB >>> 0);
  }
}

function wordEnd(text: string, start: number): number {
  let at = afterRun(text, start);
  while (at + 1 < text.length && isNumberMark(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)))
    for (at += 2; at < text.length && isDigit(text.charCodeAt(at)); ) at++;
  if (at + 1 < text.length && isApostrophe(text.charCodeAt(at)) && characterKind(text, at + 1) === LETTER)
    for (at++; at < text.length && characterKind(text, at) === LETTER; ) at += widthAt(text, at);
  return at;
}

/*
 * No character is asked for behind the end of the text: the browser would take its compiled code for these loops
 * back each time that it meets that anew, and a worker that has just woken waits for it.
 */

/** Where the letters and numbers that stand at `from` end. */
function afterRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (characterKind(text, at) === OTHER) break;
    at += widthAt(text, at);
  }
  return at;
}

/** Where the next letter or number stands, or the text ends. */
function afterGap(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (characterKind(text, at) !== OTHER) break;
    at += widthAt(text, at);
  }
  return at;
}

/** 2 for the first half of a pair of code units, else 1. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isNumberMark(code: number): boolean {
  return code === 0x2c || code === 0x2e;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
