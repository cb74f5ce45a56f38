/** The same claim from another source, or with other certainty: named here, anonymous there, a fact here, denied there. */
import type { Span } from '../article.ts';
import { type Attribution, attributionOf } from '../claims/attribution.ts';
import type { Claim } from '../claims/claim.ts';
import type { NounPhrase } from '../claims/noun-phrases.ts';
import { predicationsOf } from '../claims/predications.ts';
import { sourceWords } from '../claims/source-words.ts';
import { isToldBy } from '../claims/told-by.ts';
import { termsOf } from '../text/terms.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { outcomesOf } from './outcome.ts';
import { fitPhrases } from './participants.ts';
import { quantityComparator } from './quantity.ts';
import { sameClaimConfidence } from './same-claim.ts';

/** Whether two attributions of one claim differ in a way worth telling, and how surely; 0 where they don't. */
function apart(a: Attribution, b: Attribution, pair: Pair): number {
  // what one source denies and another tells is a matter of outcomes
  if (a.voice === 'denied' || b.voice === 'denied') return 0;
  if (!a.source || !b.source) return asFact(a, b, pair);
  if (isOutlet(a.source, pair.there) || isOutlet(b.source, pair.here)) return 0;
  if (shareQuotation(pair)) return 0;
  if (a.source.pronoun || b.source.pronoun) return 0;
  // "Axios" and "the Axios report"; "the airline" and "the airline, whose chief executive"
  if (!a.source.names.isDisjointFrom(b.source.names)) return 0;
  if (isNamedIn(a.source, pair.there) || isNamedIn(b.source, pair.here)) return 0;
  if (a.anonymous !== b.anonymous) return a.source.names.size + b.source.names.size > 0 ? 1 : 0;
  return fitPhrases(a.source, b.source, pair.weights).score < 0 ? 1 : 0;
}

/** Whether a source is the very outlet that the other account is from. */
const isOutlet = ({ names }: NounPhrase, { article }: Claim): boolean => {
  const own = termsOf(article.outlet);
  return [...names].some((name) => own.includes(name));
};

/** The least that two quotations share, in words, to be one speaker's. */
const ONE_SPEAKER = 4;
/** A quotation may go on in the next sentence. */
const QUOTED = /[“"]([^“”"]+)(?:[”"]|$)/g;

/** “It’s time,” McConnell said / “It’s time,” the Kentucky Republican said: one quotation has one speaker, by whatever name. */
function shareQuotation({ here, there }: Pair): boolean {
  const quotedIn = ({ sentence }: Claim): string[] =>
    [...sentence.text.matchAll(QUOTED)].map(([, words = '']) => wordsIn(words).join(' '));
  const others = quotedIn(there);
  return quotedIn(here).some((own) =>
    others.some((other) => {
      const [short, long] = own.length < other.length ? [own, other] : [other, own];
      return short.split(' ').length >= ONE_SPEAKER && long.includes(short);
    }),
  );
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whether a sentence names a source as somebody that it tells of: who that is may well be its own source, too. */
const isNamedIn = ({ names }: NounPhrase, { tokens }: Claim): boolean =>
  tokens.some(({ pos, stem }) => pos === 'PROPN' && names.has(stem));

/** Words of a quotation in a row that nobody happens to write. */
const SPOKEN_RUN = 5;

/** Whether a sentence tells without quotation marks what is quoted in another: a transcript, a post, a block quotation. */
function repeatsQuotation(quoting: Claim, { sentence }: Claim): boolean {
  const words = ` ${wordsIn(sentence.text).join(' ')} `;
  return [...quoting.sentence.text.matchAll(QUOTED)].some(([, quotation = '']) => {
    const quoted = wordsIn(quotation);
    return quoted.some((_, at) => {
      const run = quoted.slice(at, at + SPOKEN_RUN);
      return run.length === SPOKEN_RUN && words.includes(` ${run.join(' ')} `);
    });
  });
}

/** Words by which a sentence leaves what it tells to others, whoever they are. */
const HEARSAY =
  /\b(?:alleged|allegedly|allegations?|reportedly|reports?|reported|accused|accuses|suspected|believed|believes?|estimates?|sources?|according|claims?|unveil(?:ed|s)|reveal(?:ed|s)|acknowledge?ment|admission|admit(?:ted|s)|testimony|testified|charged with|indictment|lawsuit|complaint)\b/i;

/** Who speaks of himself is no outlet: an answer or a speech whose speaker stands elsewhere. */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/;

/** A mark that opens a quotation; an apostrophe stands inside or behind a word. */
const QUOTATION = /["“”]|(?:^|[\s([])['‘]\S/;

/** Whether the outlet tells it in its own name: in no quotation, in no headline, on nobody's word. */
function isOwnWord(claim: Claim): boolean {
  const { sentence } = claim;
  if (sentence.part === 'title' || QUOTATION.test(sentence.text)) return false;
  if (HEARSAY.test(sentence.text) || FIRST_PERSON.test(sentence.text)) return false;
  return !isQuoted(claim) && !predicationsOf(claim.tokens).some(({ source }) => source !== undefined);
}

/** Whether a sentence stands inside a quotation that began before it: who speaks stands in another sentence. */
function isQuoted({ article, sentence: { start, part } }: Claim): boolean {
  if (part === 'title') return false;
  const paragraph = article.text.lastIndexOf('\n', start - 1) + 1;
  const before = article.text.slice(paragraph, start);
  const opened = before.lastIndexOf('“');
  return opened > before.lastIndexOf('”') || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** Characters in which a sentence is introduced or signed. */
const INTRODUCED = 3;
const SIGNED = 60;

/** Whether what stands beside a sentence gives it to somebody: "issued a statement:", "PRUITT:" before it, a name behind it. */
function isIntroducedOrSigned({ article, sentence: { start, end, part } }: Claim): boolean {
  if (part === 'title') return false;
  const before = article.text.slice(Math.max(0, start - INTRODUCED), start);
  const behind = article.text.slice(end, end + SIGNED);
  return /:\s*$/.test(before) || /^\s*(?:[^\n]*\n)?\s*[—–-]\s*\p{Lu}|\(@/u.test(behind);
}

/** A fact here, somebody's word there. */
function asFact(a: Attribution, b: Attribution, { here, there }: Pair): number {
  const [told, claim, other] = a.source ? [a, here, there] : [b, there, here];
  if (!told.source || told.source.pronoun || !isOwnWord(other)) return 0;
  // an outlet that names itself tells it in its own name
  if (isOutlet(told.source, claim) || isOutlet(told.source, other) || isIntroducedOrSigned(other)) return 0;
  if (repeatsQuotation(claim, other)) return 0;
  // "Axios unveiled that": whoever is named in both may well be the source in both, by a word that isn't known as one
  if (isNamedIn(told.source, other)) return 0;
  return told.voice === 'alleged' ? 0.9 : 0.8;
}

/** How sure one claim is where both give one count. */
const SAME_COUNT = 0.75;
/** Two sentences with one topic and two speakers are the rule in news; with one claim they are the exception. */
const LEAST_SURE = 0.55;

/** Whether what is marked in a claim is told by its source, where it names one. */
function isTold(claim: Claim, attribution: Attribution, { end }: Span): boolean {
  if (!attribution.source) return true;
  const at = claim.tokens.findLastIndex((token) => token.end <= end);
  return isToldBy(claim.tokens, attribution, at);
}

/** Source and verb, or what is told where nobody is named. */
function spanOf({ tokens }: Claim, { from, to }: Attribution, told: Span): Span {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return to > from && first && last ? { start: first.start, end: last.end } : told;
}

const wordsOf = ({ sentence }: Claim, { start, end }: Span): string => sentence.text.slice(start, end);

/** The source as the sentence names it; '' where nobody is named. */
const sourceOf = (claim: Claim, { source }: Attribution): string =>
  source ? sourceWords(claim, source) : '';

/** "at least 12" tells the count that "12" tells; "more than 1,000" may be any. */
const isOneValue = ({ relation, values }: Comparison): boolean =>
  relation === 'agrees' || (relation === 'compatible' && values?.here.low === values?.there.low);

/** Both give one count of one group in one state: one claim, however it's worded. */
function oneCount(pair: Pair): Comparison[] {
  if (pair.here.quantities.length === 0 || pair.there.quantities.length === 0) return [];
  return quantityComparator
    .compare(pair)
    .filter((one) => one.series && isOneValue(one) && one.confidence >= SURE_COUNT)
    .map((one) => ({ ...one, confidence: SAME_COUNT }));
}
const SURE_COUNT = 0.95;

/** What both sentences tell alike, and how sure that is: sharing words isn't saying the same. */
function toldAlike(pair: Pair): Comparison[] {
  const alike = sameClaimConfidence(pair);
  // Outcomes are costly: only asked for where they can still decide.
  const outcomes = alike < LEAST_SURE ? [] : outcomesOf(pair).filter(({ relation }) => relation === 'agrees');
  return [
    ...outcomes.map((one) => ({ ...one, confidence: Math.min(alike, one.confidence) })),
    ...oneCount(pair),
  ].filter(({ confidence }) => confidence >= LEAST_SURE);
}

function compare(pair: Pair): Comparison[] {
  if (pair.kinship !== 'story' || isQuoted(pair.here) || isQuoted(pair.there)) return [];
  const [here, there] = [attributionOf(pair.here.tokens), attributionOf(pair.there.tokens)];
  if (!here.source && !there.source) return [];
  const differ = apart(here, there, pair);
  if (differ === 0) return [];
  // what one of them only recalls in a clause beside it, nobody there is the source of
  const told = toldAlike(pair).filter(
    (one) => isTold(pair.here, here, one.here) && isTold(pair.there, there, one.there),
  );
  const best = told.sort((a, b) => b.confidence - a.confidence)[0];
  if (!best) return [];
  const spans = { here: spanOf(pair.here, here, best.here), there: spanOf(pair.there, there, best.there) };
  return [
    {
      relation: 'attributed',
      kind: 'attribution',
      confidence: best.confidence * differ,
      ...spans,
      explain: {
        here: wordsOf(pair.here, spans.here),
        there: wordsOf(pair.there, spans.there),
        sources: { here: sourceOf(pair.here, here), there: sourceOf(pair.there, there) },
      },
      ...(best.series && { series: best.series }),
    },
  ];
}

/** Compares who says it. */
export const attributionComparator: Comparator = {
  name: 'attribution',
  compare,
  examples: [
    {
      here: 'The airline grounded 40 of its older jets on Friday after two pilots died, Transport Minister Ana Costa said.',
      there:
        'The airline grounded 40 of its older jets on Friday after two pilots died, an unnamed official said.',
      expect: 'attributed',
    },
    {
      here: 'The ministry had known of the leak of 400 litres at the plant since January, Le Canal reported on Friday.',
      there:
        'The weekly Le Canal unveiled on Friday that the ministry had known of the leak of 400 litres at the plant since January.',
      expect: 'nothing',
    },
    {
      here: 'The pilot had reported engine trouble minutes before the crash, the airline said.',
      there: 'Minutes before the crash the pilot had reported engine trouble, the airline said on Monday.',
      expect: 'nothing',
    },
  ],
};
