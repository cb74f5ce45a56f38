/**
 * What a sum, a length, a speed or a time is of: "winds of 140 mph", "a two-year investigation", "$100 billion will go to
 * hospitals", "the aid grew to $130 billion", "the convoy crept north at 5 mph". Two measures of one matter may be held
 * against each other although their sentences share little else.
 */
import { conceptOf } from '../match/concepts.ts';
import type { Token } from '../text/tokens.ts';
import { countedPhrase } from './counted-phrase.ts';
import { namedMeasures } from './named-measures.ts';
import { type NounPhrase, nounPhrasesOf } from './noun-phrases.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Quantity } from './quantity.ts';

/** Concepts of what is measured; all empty where it isn't told. */
export interface Matter {
  /** The nouns that name it: "winds". */
  readonly heads: ReadonlySet<string>;
  /** Who or what gets a sum: "loans for farmers". */
  readonly receivers: ReadonlySet<string>;
  /** What tells it from others of its name: "top". */
  readonly words: ReadonlySet<string>;
  /** Names tied to it, as stems: "the two-day visit to Cuba", "Smith's 10-year contract"; nouns too: "cuts to schools". */
  readonly names: ReadonlySet<string>;
  /** Measures that one event has one of; see `namedMeasures`. */
  readonly measures: ReadonlySet<string>;
}

/** Nouns that stand for a value and don't tell of what. */
const EMPTY =
  /^(amount|total|figure|number|sum|rate|level|value|estimate|part|share|half|rest|record|range|maximum|minimum|peak|people|thing|time|period|place|area|point|way|form|kind|sort|addition|it)$/;
/** Verbs between what is measured and its value. */
const STANDS =
  /^(be|rise|fall|drop|grow|climb|increase|decrease|decline|swell|balloon|shrink|jump|slow|stand|total|reach|hit|peak|top|exceed|average|measure|last|amount|weaken|strengthen|surge|slip|soar|cost|run|raise|lower|cut|estimate)$/;
/** Verbs that give what they take a value by "at": "put the cost at $3 billion". */
const VALUES = /^(put|place|peg|set|value|price|fix|assess|rate|give|list|clock|measure|estimate|hold)$/;
/** Words behind a measure that say which way it goes: "12 meters long". */
const WAYS = /^(long|deep|wide|high|tall|thick|old|away|across|square)$/;
/** Verbs by which money goes to somebody. */
const GOES = /^(go|give|set|earmark|allocate|allot|provide|direct|reserve|send|pay|flow|offer|distribute)$/;
const MOVES =
  /^(move|travel|crawl|creep|inch|drift|head|race|speed|drive|fly|sail|run|go|plod|trudge|churn|push|steam|cruise|roll|advance|slow|hurtle|barrel)$/;
/** The one matter of all speeds at which something moves. */
const MOTION = '~motion';
/** How many tokens a verb may stand before its value, and a receiver after it. */
const BEFORE = 8;
const AFTER = 8;
/** How many phrases are followed from a sum: "in the form of loans for farmers". */
const LINKS = 3;
const MOVES_REACH = 15;

/** What a measured quantity of a sentence is of. */
export function matterOf(tokens: readonly Token[], q: Quantity): Matter {
  const phrases = nounPhrasesOf(tokens);
  const told = [
    ...afterValue(tokens, q),
    ...[...beforeOf(tokens, q, phrases), ...subjects(tokens, q, phrases), ...receivers(tokens, q, phrases)]
      .filter(({ pronoun, temporal }) => !pronoun && !temporal)
      .map(({ from, to, head }) => ({ head, words: tokens.slice(from, to) })),
  ];
  const heads = new Set<string>();
  const gets = new Set<string>();
  const words = new Set<string>();
  for (const { head: last, words: around } of told) {
    const head = nameOf(last, around);
    if (head && names(head, q)) {
      const before = tokens[(around[0]?.index ?? 0) - 1]?.lower ?? '';
      const received = q.dimension === 'money' && isReceived(tokens, around[0], before);
      (received ? gets : heads).add(conceptOf(head.stem));
    }
    for (const word of around)
      if (word !== head && /^(NOUN|ADJ|PROPN)$/.test(word.pos) && isOutside(word, q))
        words.add(conceptOf(word.stem));
  }
  if (movesAt(tokens, q)) heads.add(MOTION);
  const tied = told.flatMap(({ words: around }) => namesTied(tokens, around.at(-1), q));
  return { heads, receivers: gets, words, names: new Set(tied), measures: new Set(namedMeasures(tokens, q)) };
}

/** "The income tax rate" is of the tax: a noun that stands for a value has its name before it. */
function nameOf(head: Token | undefined, around: readonly Token[]): Token | undefined {
  if (!head || !/^(rate|level|total|figure|value|share)$/.test(head.lemma)) return head;
  return around.findLast((word) => word.index < head.index && word.pos === 'NOUN') ?? head;
}

const isOutside = ({ index }: Token, q: Quantity): boolean => index < q.from || index >= q.to;

/** A noun that says what is measured. */
function names(head: Token, q: Quantity): boolean {
  // "a 10-year veteran": how long somebody has been something is a fact of that person
  if (q.dimension === 'duration' && isPersonNoun(head.lower)) return false;
  return isNoun(head) && isOutside(head, q) && !EMPTY.test(head.lemma);
}

/** "for farmers", "for the farmers", "will go to farmers". */
function isReceived(tokens: readonly Token[], first: Token | undefined, before: string): boolean {
  const link = first && opensPhrase(tokens[first.index - 1]) ? tokens[first.index - 2]?.lower : before;
  return /^(for|to)$/.test(link ?? '');
}

/** Names after the phrase that ends with `last`, and the one whose it is; for sums also what they are taken from. */
function namesTied(tokens: readonly Token[], last: Token | undefined, q: Quantity): string[] {
  const out: string[] = [];
  if (last && /^(to|in|into|of|with|at|against|on|from|near)$/.test(tokens[last.index + 1]?.lower ?? '')) {
    let at = last.index + 2;
    while (/^(DET|ADJ)$/.test(tokens[at]?.pos ?? '')) at++;
    // "cuts to health care" are none of all cuts
    const ties = q.dimension === 'money' ? /^(PROPN|NOUN)$/ : /^PROPN$/;
    for (; ties.test(tokens[at]?.pos ?? ''); at++) out.push(tokens[at]?.stem ?? '');
  }
  if (tokens[q.from - 1]?.lower === "'s")
    for (let at = q.from - 2; tokens[at]?.pos === 'PROPN'; at--) out.push(tokens[at]?.stem ?? '');
  return out;
}

/** How far two matters are one: 1 the same noun, 0.7 the same noun told apart ("criminal", "grand jury"), -1 other nouns, 0 unknown. */
export function matterFit(a: Matter, b: Matter): number {
  if (!a.measures.isDisjointFrom(b.measures)) return 1;
  const [kind, receiver] = [relate(a.heads, b.heads), relate(a.receivers, b.receivers)];
  if (receiver !== 0) return receiver;
  if (kind <= 0) return kind;
  const other = a.words.size > 0 && b.words.size > 0 && a.words.isDisjointFrom(b.words);
  return other ? 0.7 : 1;
}

/** 1 where two sets share something, -1 where they don't, 0 where one is empty. */
function relate(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return a.isDisjointFrom(b) ? -1 : 1;
}

/** A phrase and those that "for" or "to" ties to it: "loans for small businesses". */
function withReceivers(phrase: NounPhrase, phrases: readonly NounPhrase[]): NounPhrase[] {
  const next = phrases.find(({ from }) => from === phrase.to + 1);
  return next && next.preposition === 'for' ? [phrase, next] : [phrase];
}

/** A common noun; the tagger takes one that opens a sentence for a name. */
const isNoun = ({ index, pos, lower }: Token): boolean =>
  pos === 'NOUN' || (pos === 'PROPN' && index === 0 && /s$/.test(lower));

interface Told {
  readonly head: Token | undefined;
  readonly words: readonly Token[];
}

/** "2 feet of rain", "$350 billion in the form of loans for farmers", "a two-year investigation", "140 mph winds". */
function afterValue(tokens: readonly Token[], q: Quantity): Told[] {
  const money = q.dimension === 'money';
  const out: Told[] = [];
  let at = wayAfter(tokens, q.to);
  for (let ties = money ? /^(of|in|for|to|worth)$/ : /^of$/; out.length < LINKS; ties = /^(of|for)$/) {
    const linked = ties.test(tokens[at]?.lower ?? '');
    if (!linked && out.length > 0) break;
    const first = at + (linked ? 1 : 0);
    const phrase = countedPhrase(tokens, first + (linked && opensPhrase(tokens[first]) ? 1 : 0));
    if (!phrase.head) break;
    out.push(phrase);
    at = phrase.to;
    if (!money) break;
  }
  return out;
}

/** Where what is measured may follow: behind "long" in "the 12-meter-long boat", which "12 meters long" ends with. */
function wayAfter(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  return WAYS.test(tokens[at + hyphen]?.lower ?? '') ? at + hyphen + 1 : at;
}

const opensPhrase = (token: Token | undefined): boolean =>
  token?.pos === 'DET' || /^(its|his|her|their|our)$/.test(token?.lower ?? '');

/** "winds of 140 mph", "gusts up to 140 mph". */
function beforeOf(tokens: readonly Token[], q: Quantity, phrases: readonly NounPhrase[]): NounPhrase[] {
  const link = tokens[q.from - 1];
  const linked = /^(of|worth|reaching|exceeding|totaling|gusting|topping)$/.test(link?.lower ?? '');
  const direct = q.dimension === 'speed' && link?.pos === 'NOUN' && /s$/.test(link.lower);
  if (!linked && !direct) return [];
  // "the deal, worth 240 million"
  const reach = link?.lower === 'worth' && tokens[q.from - 2]?.text === ',' ? 2 : 1;
  const found = phrases.findLast(
    ({ to, head }) => head && head.index < q.from && to >= q.from - (linked ? reach : 0),
  );
  return found ? [found] : [];
}

/** "the aid for hospitals grew to $130 billion", "the siege lasted three weeks". */
function subjects(tokens: readonly Token[], q: Quantity, phrases: readonly NounPhrase[]): NounPhrase[] {
  const at = tokens[q.from - 1]?.lower === 'at';
  const verb = tokens
    .slice(Math.max(0, q.from - BEFORE), q.from)
    .findLast(
      ({ pos, lemma }) =>
        (pos === 'VERB' || pos === 'AUX') && (STANDS.test(lemma) || (at && VALUES.test(lemma))),
    );
  if (!verb || tokens.slice(verb.index, q.from).some(({ text }) => /^[,;:]$/.test(text))) return [];
  // "cuts the income tax to 4 percent"
  if (/^(to|by|from|at)$/.test(tokens[q.from - 1]?.lower ?? '')) {
    const object = phrases.find(
      ({ from, to, preposition, temporal, pronoun }) =>
        from > verb.index && to <= q.from && preposition === '' && !temporal && !pronoun,
    );
    if (object) return withReceivers(object, phrases);
  }
  const before = phrases.filter(({ to, temporal }) => to <= verb.index && !temporal);
  // "hospitals expecting a flood": what another verb takes isn't the subject
  const free = before.findLast(
    ({ from, preposition, pronoun }) => pronoun || (preposition === '' && tokens[from - 1]?.pos !== 'VERB'),
  );
  return free ? withReceivers(free, phrases) : [];
}

/** "$100 billion will go to hospitals", "$2 million was set aside for schools". */
function receivers(tokens: readonly Token[], q: Quantity, phrases: readonly NounPhrase[]): NounPhrase[] {
  if (q.dimension !== 'money') return [];
  const verb = tokens.slice(q.to, q.to + AFTER).find(({ pos }) => pos === 'VERB');
  if (!verb || !GOES.test(verb.lemma)) return [];
  const found = phrases.find(({ from, preposition }) => from > verb.index && /^(to|for)$/.test(preposition));
  return found && found.from - verb.index <= 3 ? [found] : [];
}

/** "crept north at 5 mph", "slowed to 2 mph". */
function movesAt(tokens: readonly Token[], q: Quantity): boolean {
  if (q.dimension !== 'speed' || !/^(at|to)$/.test(tokens[q.from - 1]?.lower ?? '')) return false;
  for (let i = q.from - 2; i >= Math.max(0, q.from - MOVES_REACH); i--) {
    const token = tokens[i];
    if (token?.pos === 'VERB') return MOVES.test(token.lemma);
    // "Ocean City, Maryland" goes on
    if (/^[,;:]$/.test(token?.text ?? '') && tokens[i + 1]?.pos !== 'PROPN') return false;
  }
  return false;
}
