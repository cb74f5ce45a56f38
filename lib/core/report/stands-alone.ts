/**
 * Whether a sentence can be read by itself: quoted away from its article, it still says who did what. Everything
 * in doubt is turned down, because another sentence of another outlet usually says the same and stands alone.
 */
import type { Claim } from '../claims/claim.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { Token } from '../text/tokens.ts';

/*
 * Letters are those of English news, and case is folded without the `u` flag: with classes of all the world's letters
 * these patterns would take a tenth of an answer's time to compile whenever the worker wakes.
 */

/** Openings that point back to the sentence before. */
const POINTS_BACK =
  /^["“‘(]?(?:he|she|it|they|we|i|you|this|that|these|those|such|but|and|so|or|yet|nor|then|also|still|instead|however|therefore|thus|moreover|furthermore|additionally|besides|nevertheless|nonetheless|likewise|similarly|otherwise|here|there|his|her|their|its|both|neither|either|others?|another|some|many|most|few|all|one|two|three|four|asked|separately|again|too|even|of those|among them|for example|for instance|in addition|in fact|in effect|indeed|if|earlier,|to clarify|alternatively|first,|second,|third,|finally|now|what['’]s more|earlier in the day|earlier that day|one (?:explanation|reason|thing|example|group)|that['’]s|it['’]s|he['’]s|she['’]s|they['’]re|there['’]s|at (?:the|that) (?:same )?time|at one point|as a result|by then|by contrast|in contrast|on the other hand|(?:under|after|before|with|by|on|at|for|from|to|during|despite|since|in|following) (?:this|that|these|those|such)|the (?:same|latter|former|other|two|three|trio|pair|first|second|third))\b/i;
/** "Some officials", "Two people", "Many of the victims" open with what they count and need nothing before them. */
const COUNTS =
  /^["“‘(]?(?!one (?:explanation|reason|thing|example|group)\b)(?:some|many|most|few|both|all|one|two|three|four)\s+(?:of\s+the\s+)?(?!(?:of|them|those|these|his|her|its|their|were|was|are|is|have|had|has)\b)[a-z\u00C0-\u024F]{3}/i;
/** "The doctor said", "The men were": somebody spoken of before. */
const BARE_SUBJECT =
  /^["“‘(]?The [a-z\u00DF-\u00FF]+ (?:also |later |then )?(?:said|says|told|added|noted|claimed|argued|wrote|explained|confirmed|continued|has|had|was|were|is|are)\b/;
/** "the official", "the report": bare nouns that speak of somebody or something told of before. */
const SPOKEN_OF =
  /\b(?:the|this|that|these|those|such) (?:officials?|sources?|reports?|reporter|statements?|post|tweet|letter|moves?|decision|document|memo|message|comments?|remarks?|announcement|station|broadcaster|network|newspaper|paper|website|outlet|agency|company|firm|group|movement|organi[sz]ation|panel|committee|man|men|woman|women|person|suspects?|couple|boy|girl|teen|teenager|student|victims?|patient|family|measure|proposal|plan|bill|deal|agreement|order|ruling|incident|event|meeting|hearing|interview|call|conversation|visit|trip|vote|change|changes|effort|figures?|numbers?|total|latter|former|spokes(?:man|woman|person)|lawyer|attorney|judge|senator|congressman|congresswoman|lawmaker|governor|mayor|minister|candidate|author|writer|professor|analyst|expert|survey|poll|study|video|image|photo|article|story|book|film|text|speech|address|claim|allegation|accusation|charge|charges)\b(?! (?:of|on|in|for|to|that|which|who|whose|by|from|against|about|between|with|at|into|over))/i;
/** "35 of them". */
const PART_OF_THEM =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|all|both|none|half) of (?:them|these|those)\b/i;
/** Words that weigh what happened instead of telling it. */
const COMMENTARY =
  /\b(?:underscor\w+|highlights?|highlighting|illustrat\w+|exemplif\w+|reflects|signif(?:y|ies)|raises questions|remains to be seen|only time will tell|needless to say|no wonder|make no mistake|let['’]s|arguably|frankly|sadly|unfortunately|thankfully|ironically|of course|it seems|apparently|perhaps)\b/i;
const FIRST_PERSON = /\b(?:i|i['’]m|i['’]ve|we|we['’]re|we['’]ve|my|our|us|me|you|your|you['’]re)\b/i;
/** "US" and "U.S." are a country. */
const COUNTRY = /\bU\.S\.|\bUS\b/g;
/** "Smith arrives at the Capitol in Washington, January 29, 2020.": a picture's caption tells the past in the present. */
const CAPTION =
  /\b(?:is|are) (?:seen|pictured|shown|photographed)\b|\b(?:speaks?|arrives?|waves?|walks?|listens?|leaves?|poses?|looks?|attends?|gestures?|stands?|sits?|holds?|reacts?|meets?|talks?)\b.*\b(?:19|20)\d{2}\.$|^(?:photos?|pictured)\b|\bhide caption\b/i;
/** Words that ran together when a page was saved, a label ("Abstract:"), addresses and calls to click. */
const LEFTOVER =
  /[a-z\u00DF-\u00FF][A-Z\u00C0-\u00DE]{3,}\b|\bMORE \(|[a-z\u00DF-\u00FF][.!?][A-Z\u00C0-\u00DE][a-z\u00DF-\u00FF]|^[A-Z\u00C0-\u00DE][A-Za-z\u00C0-\u024F ]{2,24}:\s|(?:^|\s)[|•►»]|https?:|www\.|@\w|\bFacebook Twitter\b|^No\.|(?:\.\.\.|…)$|\b(REUTERS|Reuters|Getty|AP Photo)\b.*\b\1\b|\b[Cc]lick\b|\b[Ss]ubscribe\b/;

/** Words of a sentence that says enough, and not so many that nobody reads it. */
const LENGTH = { least: 9, most: 52 } as const;
/** Share of a sentence that may stand in quotation marks. */
const MOST_QUOTED = 0.55;
/** Letters in which a bare "the official" makes a reader ask which; further on it's said who that is. */
const OPENING = 70;

/** Whether the claim's sentence says by itself what it says. `known` holds stems that its reader has met. */
export function standsAlone(claim: Claim, known: (stem: string) => boolean): boolean {
  return isWhole(claim) && !isFurnished(claim) && !dangles(claim, known);
}

/** A sentence of the text, of readable length, from its capital to its full stop. */
function isWhole({ sentence: { text, part } }: Claim): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const closed = /[.]["”’)]*$/.test(text) && /^["“‘(]?[\p{Lu}\d$£€]/u.test(text);
  return part === 'text' && closed && words >= LENGTH.least && words <= LENGTH.most;
}

/** Captions, links and headlines that were saved as text. */
function isFurnished({ article, sentence: { text } }: Claim): boolean {
  const holdsHeadline = article.title.length > 20 && text.includes(article.title);
  return CAPTION.test(text) || LEFTOVER.test(text) || holdsHeadline;
}

/** Leans on what stood before it, or speaks for the writer. */
function dangles({ tokens, sentence: { text } }: Claim, known: (stem: string) => boolean): boolean {
  if ((POINTS_BACK.test(text) && !COUNTS.test(text)) || BARE_SUBJECT.test(text)) return true;
  const told = withoutQuotations(text);
  if (told === null || told.length < text.length * (1 - MOST_QUOTED)) return true;
  if (FIRST_PERSON.test(told.replace(COUNTRY, '')) || COMMENTARY.test(told)) return true;
  if (PART_OF_THEM.test(told)) return true;
  if (SPOKEN_OF.test(text.slice(0, Math.max(OPENING, Math.ceil(text.length / 2))))) return true;
  return pronounFirst(tokens) || namesAStranger(tokens, known);
}

/** The sentence without what it quotes; null where a quotation mark has no partner. */
function withoutQuotations(text: string): string | null {
  const opened = text.match(/“/g)?.length ?? 0;
  const closed = text.match(/”/g)?.length ?? 0;
  const straight = text.match(/"/g)?.length ?? 0;
  if (opened !== closed || straight % 2 === 1) return null;
  return text.replace(/“[^”]*”|"[^"]*"/g, '');
}

/** "he", "their" before anybody is named whom they could stand for; "it" before any noun. */
function pronounFirst(tokens: readonly Token[]): boolean {
  // "On NBC's Today show, he": what the opening phrase names isn't whom the sentence is about
  const comma = tokens[0]?.pos === 'ADP' ? tokens.findIndex(({ text }) => text === ',') : -1;
  let person = false;
  let noun = false;
  for (const { index, lower, pos } of tokens) {
    if (/^(?:he|she|him|his|her|hers|himself|herself)$/.test(lower) && !person) return true;
    if (/^(?:they|them|their|it|its)$/.test(lower) && !noun) return true;
    person ||=
      (pos === 'PROPN' && index > comma && !/day$/.test(lower)) || (pos === 'NOUN' && isPersonNoun(lower));
    noun ||= pos === 'PROPN' || pos === 'NOUN';
  }
  return false;
}

/**
 * "Salhut added", "Mr. Sadek promoted": a surname alone at the opening says who it is only to those who have met
 * it. A first name beside it is enough; so is a word for what the person is.
 */
function namesAStranger(tokens: readonly Token[], known: (stem: string) => boolean): boolean {
  const titled = /^(?:mr|mrs|ms|dr|sen|rep|gov)\.?$/.test(tokens[0]?.lower ?? '');
  const [first, next] = titled ? tokens.slice(1) : tokens;
  if (first?.pos !== 'PROPN' || next?.pos === 'PROPN') return false;
  const acts = /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '') || next?.lower === "'s";
  return (titled || acts) && !known(first.stem);
}
