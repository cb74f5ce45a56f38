/**
 * Part-of-speech tags by wink-nlp's English lite model (MIT; about 300,000 tokens a second, no network, no
 * eval). Loading it costs some 80 ms, so it happens at the first sentence that needs tags, not at start-up.
 */
import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN'
  | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'; // biome-ignore format: a closed list reads best in rows

/** One tagged piece; `start` is its UTF-16 offset in the text that was tagged. */
export interface TaggedPiece {
  readonly start: number;
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

let nlp: ReturnType<typeof winkNLP> | undefined;

/** Tags a sentence; pieces in order, white space left out. */
export function tag(text: string): TaggedPiece[] {
  nlp ??= winkNLP(winkModel, ['pos']);
  const its = nlp.its;
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  // the library declares its lemma function with an optional argument too many for its own `out`
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>) as string[];
  const pieces: TaggedPiece[] = [];
  let from = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? '';
    const start = text.indexOf(value, from);
    // wink folds some exotic white space and symbols; a piece that isn't in the text can't be placed in it.
    if (start < 0 || value.trim() === '') continue;
    pieces.push({ start, text: value, pos: tags[i] ?? 'X', lemma: (lemmas[i] ?? value).toLowerCase() });
    from = start + value.length;
  }
  return pieces;
}
