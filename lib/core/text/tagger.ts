/**
 * Part-of-speech tags and lemmas. Words, rules and irregular forms are those of wink-nlp's English lite model, whose
 * tags these are for 998 of 1,000 words (`test/core/text/tagger.test.ts`). The model itself is 3.4 MB that the worker
 * would have to parse each time that it wakes.
 */
import { lemmaOf } from './lemma.ts';
import { applyRules } from './tag-rules.ts';
import { type Piece, type TagUnit, unitAt } from './tag-units.ts';
import type { PartOfSpeech } from './word-classes.ts';

/** What a piece is in its sentence. */
export interface Tag {
  readonly pos: PartOfSpeech;
  /** Lower case. */
  readonly lemma: string;
}

/** Tags the pieces of one sentence, in order. */
export function tagsOf(pieces: readonly Piece[]): Tag[] {
  const units: TagUnit[] = [];
  for (let from = 0; from < pieces.length; from += units.at(-1)?.pieces ?? 1)
    units.push(unitAt(pieces, from));
  const tagged = units.map(({ pos, kind }) => ({ pos, kind }));
  applyRules(tagged);
  const tags: Tag[] = [];
  units.forEach((unit, i) => {
    const pos = tagged[i]?.pos ?? unit.pos;
    for (const { text } of pieces.slice(tags.length, tags.length + unit.pieces)) {
      const lower = text.toLowerCase();
      tags.push({ pos, lemma: unit.lemma ?? (unit.pieces > 1 ? lower : lemmaOf(lower, pos)) });
    }
  });
  return tags;
}
