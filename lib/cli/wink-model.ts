/** Reads wink-nlp's English lite model, which packs what it knows of each word into four 32-bit numbers. */
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech } from '../core/text/word-classes.ts';

/** A part of the packed numbers: which of the four, its bits, and how far to shift them. */
type Field = readonly [number: number, mask: number, shift: number];

/** The package as it is, as far as it is read here; its own types leave it open. */
interface Package {
  core(): {
    readonly lexicon: Uint32Array;
    readonly xpansions: Uint32Array;
    readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, Field>> };
    readonly features: {
      readonly lexeme: { readonly list: readonly string[] };
      /** Places in `pos.list`. */
      readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
    };
    readonly pos: { readonly list: readonly string[] };
    readonly preserve: { readonly prefix: Readonly<Record<string, boolean>> };
  };
  pos(): { readonly machines: readonly string[] };
  readonly addons: {
    lemmatize(word: string, pos: string, words: { hasSamePOS(word: string, pos: string): boolean }): string;
  };
}

/** What the model knows of a word. */
export interface ModelWord {
  /** As it is written; capitals matter. */
  readonly word: string;
  readonly first: PartOfSpeech;
  readonly possible: readonly PartOfSpeech[];
  readonly base: boolean;
  /** The group that rules name it by, 0 for none. */
  readonly group: number;
}

/** A word as one part of speech, with its lemma. */
export interface WordUse {
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

/** States of a machine by number, and in each the next state by what comes; `otherwise` ends a shorter pattern. */
type Machine = [
  unknown,
  unknown,
  states: Record<string, Record<string, number>>,
  ends: Record<string, string>,
  marks: Record<string, [before: number, after: number]>,
];
const OTHERWISE = '2070003';
/** Groups of words stand above this among the names of what comes. */
const GROUPS = 1_080_000;
const NOUN = 8;
const INFLECTED: readonly PartOfSpeech[] = ['NOUN', 'VERB', 'ADJ'];

/** The model, read word by word. */
export class WinkModel {
  readonly #package = model as unknown as Package;
  readonly #core = this.#package.core();
  readonly #words = this.#core.features.lexeme.list;
  readonly #places = new Map(this.#words.map((word, place) => [word, place]));

  /** All words but shortened verbs ("it's"), which are read by their pieces. */
  *words(): Generator<ModelWord> {
    for (const [place, word] of this.#words.entries()) {
      const [short] = this.#field(place, 'isContraction') ? this.#expansion(place) : [];
      if (short && !/^[a-z]+$/.test(word)) continue;
      const normal = short?.normal ?? this.#normal(place);
      const first = short?.first ?? (this.#field(this.#respelled(place), 'pos') || NOUN);
      yield {
        word,
        first: this.#tag(first),
        possible: [...this.#cluster(normal)].map((tag) => this.#tag(tag)),
        base: short === undefined && this.#field(place, 'isBaseForm') === 1,
        group: short ? 0 : this.#field(place, 'posHint'),
      };
    }
  }

  /** The parts of speech that a lower-case word may be, with its lemma as each; of an unknown word, as any. */
  uses(word: string): WordUse[] {
    const place = this.#places.get(word);
    if (place === undefined)
      return INFLECTED.map((pos) => ({ pos, lemma: this.#package.addons.lemmatize(word, pos, this.#bases) }));
    if (this.#field(place, 'isContraction')) return [];
    const first = this.#field(this.#respelled(place), 'pos') || NOUN;
    return [...new Set([first, ...this.#cluster(this.#normal(place))])].map((number) => {
      const pos = this.#tag(number);
      return { pos, lemma: this.#lemma(place, pos).toLowerCase() };
    });
  }

  /** Pieces that a word may start with before a hyphen and still be one word. */
  prefixes(): string[] {
    return [...new Set(Object.keys(this.#core.preserve.prefix).map((prefix) => prefix.toLowerCase()))].sort();
  }

  /** The rules of each turn as `tag-rules.ts` reads them. */
  rules(): string[][] {
    return this.#package.pos().machines.map((json) => {
      const machine: Machine = JSON.parse(json);
      return this.#patterns(machine, '0', []);
    });
  }

  #patterns(machine: Machine, state: string, path: readonly string[]): string[] {
    const [, , states, ends, marks] = machine;
    const shorter = states[state]?.[OTHERWISE] ?? 0;
    const end = [state, String(shorter)].find((one) => ends[one] !== undefined);
    const found: string[] = [];
    if (end !== undefined) {
      const target = Number(ends[end]);
      const at = marks[end]?.[0] ?? 0;
      const names = path.map((name, i) => (i === at ? `[${name}]` : name));
      found.push(`${names.join(' ')} ${target < 0 ? '=!' : '='} ${this.#tag(Math.abs(target))}`);
    }
    for (const [name, next] of Object.entries(states[state] ?? {})) {
      if (name === OTHERWISE || !/^\d+$/.test(name)) continue;
      const number = Number(name);
      const readable = number > GROUPS ? `#${number - GROUPS}` : this.#tag(number);
      found.push(...this.#patterns(machine, String(next), [...path, readable]));
    }
    return found;
  }

  #field(place: number, name: string): number {
    const { lexicon, packing } = this.#core;
    const [number, mask, shift] = packing.layout[name] ?? [0, 0, 0];
    return ((lexicon[number + place * packing.size] ?? 0) & mask) >>> shift;
  }

  #tag(number: number): PartOfSpeech {
    return this.#core.pos.list[number] as PartOfSpeech;
  }

  #cluster(place: number): ReadonlySet<number> {
    return this.#core.features.posClusters.list[this.#field(place, 'lexemeCID')] ?? new Set();
  }

  /** Where the American spelling stands. */
  #respelled(place: number): number {
    return this.#field(place, 'isSpellingMapped') ? this.#field(place, 'lemma') : place;
  }

  #normal(place: number): number {
    return this.#field(place, 'isSpellingMapped')
      ? this.#field(place, 'lemma')
      : place + this.#field(place, 'normal');
  }

  /** The words that a shortened verb stands for. */
  #expansion(place: number): { normal: number; first: number }[] {
    const packed = this.#field(place, 'lemma');
    const [start, length] = [packed & 0x3fff, (packed >>> 14) & 31];
    return Array.from({ length: length / 4 }, (_, i) => ({
      normal: this.#core.xpansions[start + 4 * i + 1] ?? 0,
      first: this.#core.xpansions[start + 4 * i + 3] ?? 0,
    }));
  }

  #lemma(place: number, pos: PartOfSpeech): string {
    const respelled = this.#respelled(place);
    if (this.#field(respelled, 'isSLemma')) return this.#words[this.#field(respelled, 'lemma')] ?? '';
    return this.#package.addons.lemmatize(this.#words[this.#normal(place)] ?? '', pos, this.#bases);
  }

  /** What the model's own lemmatiser asks. */
  readonly #bases = {
    hasSamePOS: (word: string, pos: string): boolean => {
      const place = this.#places.get(word);
      if (place === undefined || this.#field(place, 'isContraction')) return false;
      if (this.#field(place, 'isBaseForm') === 0) return false;
      return this.#cluster(place).has(this.#core.pos.list.indexOf(pos));
    },
  };
}
