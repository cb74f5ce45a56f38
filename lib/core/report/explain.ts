/** The one plain sentence that says what a finding shows, made from the facts that were found and the articles' words. */
import type { Span } from '../article.ts';
import { attributionOf } from '../claims/attribution.ts';
import type { Claim } from '../claims/claim.ts';
import { sceneOf } from '../claims/scene.ts';
import type { Stage } from '../claims/turns.ts';
import type { Comparison, Explanation } from '../compare/comparator.ts';
import type { Kind } from '../compare/finding.ts';
import { clauseQuote } from './clause-quote.ts';
import { countsOf } from './explain-numbers.ts';
import { fragmentOf } from './fragment.ts';
import { givenBy } from './given-by.ts';
import { roundOff } from './round-off.ts';
import { timeApart } from './time-apart.ts';

/** The two claims that were compared, and how they stand to each other. */
export interface Surroundings {
  /** The other outlet's name, '' where unknown. */
  readonly outlet: string;
  /** Days from this article's date to the other's; null where one has no date. */
  readonly daysLater: number | null;
  readonly here: Claim;
  readonly there: Claim;
}

/** What stands here and there, as it's put into the sentence. */
interface Sides {
  readonly here: string;
  readonly there: string;
}

/**
 * "59 hostages held here; 50 in Bloomberg News, 20 weeks later." What is more than a count, a name or a word is quoted
 * as a clause that can be read by itself; where there is none, the sentence says in general what was found.
 */
export function explain(comparison: Comparison, around: Surroundings): string {
  const apart = around.daysLater === 0 ? '' : timeApart(around.daysLater);
  // beside a date, "one day later" would speak of the event
  const when = apart === '' ? '' : `, ${comparison.kind === 'date' ? 'published ' : ''}${apart}`;
  const outlet = `${around.outlet || 'the other article'}${when}`;
  const { relation, kind } = comparison;
  if (relation === 'agrees')
    return ofSupport(
      reports(around.there) ? 'Also reported by' : 'Also reported in',
      outlet,
      comparison,
      around,
    );
  if (relation === 'compatible' && (kind === 'wording' || kind === 'outcome' || kind === 'scope'))
    return ofSupport('Along the same lines in', outlet, comparison, around);
  const { sources, stages } = comparison.explain;
  if (sources) return ofSources(sources, outlet, around.there, comparison.there);
  const sides = namesOf(comparison) ?? countsOf(comparison) ?? quotesOf(comparison, around);
  if (!sides) return `${OTHERWISE[kind]} in ${outlet}.`;
  if (stages) return ofStages(stages, sides, outlet);
  const by = sourcesOf(comparison, around, sides);
  const both = relation === 'compatible' ? ': both can hold' : '';
  return ended(`${capital(sides.here)} here${by.here}; ${sides.there} in ${outlet}${by.there}${both}`);
}

/** Whose numbers or statements the two sides of a difference are, where the words shown don't tell: ", according to …". */
function sourcesOf({ relation, kind, ...at }: Comparison, around: Surroundings, shown: Sides): Sides {
  const differ =
    (relation === 'disagrees' || relation === 'changed') && (kind === 'quantity' || kind === 'outcome');
  const by = (side: 'here' | 'there'): string => {
    const words = differ ? givenBy(around[side], at[side], shown[side]) : '';
    return words === '' ? '' : `, ${words}`;
  };
  const [here, there] = [by('here'), by('there')];
  // one body's counts of two days
  return here === there ? { here: '', there: '' } : { here, there };
}

/** Whether the outlet tells it on its own: what it quotes or passes on stands in it, but others say it. */
const reports = ({ sentence: { text }, tokens }: Claim): boolean =>
  !/["“”]/.test(text) && attributionOf(tokens).source === undefined;

/** What is said of a difference whose words can't be quoted apart. */
const OTHERWISE: Readonly<Record<Kind, string>> = {
  quantity: 'Another number', date: 'Another time', place: 'Another place', person: 'Another person',
  outcome: 'Told otherwise', attribution: 'Another source', scope: 'Told otherwise', wording: 'Other words',
}; // biome-ignore format: a list

/** "Also reported by Port Herald, one day earlier: “The council approved a tram line to the harbour”." */
function ofSupport(opening: string, outlet: string, comparison: Comparison, { there }: Surroundings): string {
  const { kind } = comparison;
  const sentence = kind === 'wording' || kind === 'outcome';
  const quote = clauseQuote(there, comparison.there, { denies: kind === 'outcome', sentence });
  return quote && !SPEAKS_OF_OTHERS.test(quote)
    ? ended(`${opening} ${outlet}: “${quote}”`)
    : `${opening} ${outlet}.`;
}

/** Whom or what the quotation is about stands in another sentence. */
const SPEAKS_OF_OTHERS = /^(?:he|she|it|they|this|that|these|those)\b/i;

const STAGES: Readonly<Record<Stage, string>> = {
  ahead: 'still to come', open: 'still open', undone: 'not done yet', going: 'under way', done: 'done', dropped: 'come to nothing',
}; // biome-ignore format: one row

/** "Still to come here (“Smith plans to resign”); done in Reuters, 2 days later (“Smith resigned on Friday”)." */
const ofStages = (
  stages: NonNullable<Explanation['stages']>,
  { here, there }: Sides,
  outlet: string,
): string =>
  `${capital(STAGES[stages.here])} here (${here}); ${STAGES[stages.there]} in ${outlet} (${there}).`;

/** "According to the airline here; no source named in Port Herald: “The engine had failed before”." */
function ofSources({ here, there }: Sides, outlet: string, claim: Claim, marked: Span): string {
  // where nobody is named, what is marked is the statement itself
  const said = there === '' ? statementAt(claim, marked) : saidIn(claim);
  const source = (words: string): string =>
    words === '' ? 'no source named' : `according to ${plain(words)}`;
  return ended(`${capital(source(here))} here; ${source(there)} in ${outlet}${said ? `: “${said}”` : ''}`);
}

/** What a claim says apart from who says so. */
function saidIn(claim: Claim): string | undefined {
  const { from, to } = attributionOf(claim.tokens);
  const verbs = sceneOf(claim.tokens).groups.filter(({ gerund, infinitive }) => !gerund && !infinitive);
  const verb = verbs.find((group) => group.from >= to) ?? verbs.find((group) => group.to <= from);
  const [first, last] = [claim.tokens[verb?.verb ?? -1], claim.tokens[(verb?.to ?? 0) - 1]];
  return first && last && statementAt(claim, { start: first.start, end: last.end });
}

/** The clause around a place, where it can be read by itself. */
function statementAt(claim: Claim, at: Span): string | undefined {
  const quote = clauseQuote(claim, at, { sentence: true });
  return quote && !SPEAKS_OF_OTHERS.test(quote) ? quote : undefined;
}

/** Words that differ, and two offices of one person, need nothing beside them. */
function namesOf({ kind, relation, explain: { here, there } }: Comparison): Sides | undefined {
  if (relation === 'worded') return { here: `“${plain(here)}”`, there: `“${plain(there)}”` };
  const last = (words: string): string => plain(words).split(' ').at(-1) ?? '';
  const named = kind === 'person' && /^\p{Lu}/u.test(last(here)) && last(here) === last(there);
  return named ? { here: plain(here), there: plain(there) } : undefined;
}

/** Fewer words than these of a sentence without a clause say nothing: "to release". */
const LEAST = 3;

/** Both clauses, where they say two things. */
function quotesOf(comparison: Comparison, around: Surroundings): Sides | undefined {
  const quote = (side: 'here' | 'there'): string => {
    const [claim, words] = [around[side], comparison.explain[side]];
    const { text } = claim.sentence;
    const clause = clauseQuote(claim, comparison[side], { denies: comparison.kind === 'outcome' });
    if (clause === undefined) return fragmentOf(roundOff(words, text, claim.tokens));
    return comparison.kind === 'date' ? withDay(clause, words) : clause;
  };
  const [here, there] = [quote('here'), quote('there')];
  const says = [here, there].every(
    (words) => comparison.kind !== 'outcome' || words.split(' ').length >= LEAST,
  );
  return !says || here.toLowerCase() === there.toLowerCase()
    ? undefined
    : { here: `“${here}”`, there: `“${there}”` };
}

/** "on Tuesday [3 Jan.]", where the comparison says which day a weekday stands for. */
function withDay(quote: string, words: string): string {
  const [, weekday, day] = /^(.*) \((.*)\)$/.exec(words) ?? [];
  return weekday && quote.includes(weekday) ? quote.replace(weekday, () => `${weekday} [${day}]`) : quote;
}

/** With one full stop, also after "P.M.". */
const ended = (text: string): string => (/[.!?]”?$/.test(text) ? text : `${text}.`);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
