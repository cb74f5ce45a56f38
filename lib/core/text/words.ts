/** Cuts folded text into words and hashes each in the same pass, so that a known word needs no string of its own. */
import { characterKind, DIGIT, LETTER, OTHER } from './character-kind.ts';

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
  let at = 0;
  while (at < text.length) {
    if (characterKind(text, at) === OTHER) {
      at += widthAt(text, at);
      continue;
    }
    const start = at;
    while (characterKind(text, at) !== OTHER) at += widthAt(text, at);
    while (isNumberMark(text.charCodeAt(at)) && characterKind(text, at + 1) === DIGIT) {
      at += 2;
      while (characterKind(text, at) === DIGIT) at++;
    }
    if (isApostrophe(text.charCodeAt(at)) && characterKind(text, at + 1) === LETTER) {
      at++;
      while (characterKind(text, at) === LETTER) at += widthAt(text, at);
    }
    let hashA = 0x811c9dc5;
    let hashB = 0x9e3779b9;
    for (let i = start; i < at; i++) {
      const code = text.charCodeAt(i);
      hashA = Math.imul(hashA ^ code, 0x01000193);
      hashB = Math.imul(hashB ^ code, 0x85ebca6b);
      hashB ^= hashB >>> 15;
    }
    visit(start, at, hashA >>> 0, hashB >>> 0);
  }
}

/** 2 for the first half of a pair of code units, else 1. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isNumberMark(code: number): boolean {
  return code === 0x2c || code === 0x2e;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
