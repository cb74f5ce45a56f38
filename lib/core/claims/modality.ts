/** Whether a clause tells what is, or what is planned, demanded, proposed, threatened, forecast, possible or denied. */
import type { Token } from '../text/tokens.ts';
import { clauseAround } from './clauses.ts';

/** How a clause is meant. Only like is compared with like; a plan and the fact that follows it is an update. */
export type Modality =
  | 'fact'
  | 'plan'
  | 'forecast'
  | 'demand'
  | 'proposal'
  | 'threat'
  | 'possible'
  | 'condition'
  | 'allegation';

const CUES: readonly (readonly [Modality, RegExp])[] = [
  ['condition', /^(if|unless|whether)$/],
  [
    'demand',
    /^(demand\w*|insist\w*|urg(e|es|ed|ing)|requir(es|ed)|need(s|ed)?|necessary|must|should|ought)$/,
  ],
  ['proposal', /^(propos\w*|suggest\w*|offer\w*|recommend\w*|consider\w*)$/],
  ['threat', /^(threat\w*|ultimatum)$/],
  ['forecast', /^(forecast\w*|predict\w*|project(s|ed|ions|ion)|foresee\w*|anticipat\w*)$/],
  [
    'plan',
    /^(will|'ll|shall|plans|planned|planning|scheduled|intends|intend|intended|vow\w*|promis\w*|pledg\w*|aim(s|ed)?|would)$/,
  ],
  ['possible', /^(could|may|might|possibly|perhaps|likely|potentially|can)$/],
  ['allegation', /^(alleg\w*|accus\w*)$/],
];

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "Forecasters are calling for rain": they demand none. */
const isForecast = (tokens: readonly Token[], clause: Stretch): boolean =>
  tokens
    .slice(clause.from, clause.to)
    .some(({ lemma }) => /^(forecast|forecaster|outlook|meteorologist|projection|model)$/.test(lemma));

/** How the words around token `at` are meant; 'fact' where nothing says otherwise. */
export function modalityAt(tokens: readonly Token[], at: number): Modality {
  const clause = withoutAntecedent(tokens, clauseAround(tokens, at), at);
  for (let i = clause.from; i < clause.to; i++) {
    const modality = cueAt(tokens, i, clause);
    if (modality) return modality;
  }
  return 'fact';
}

/** "he vowed to punish an attack that killed 1,400": what stands before the noun is said of something else. */
function withoutAntecedent(tokens: readonly Token[], clause: Stretch, at: number): Stretch {
  for (let i = at - 1; i > clause.from; i--) {
    if (tokens[i]?.lower === 'that' && /^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? ''))
      return { from: i + 1, to: clause.to };
  }
  return clause;
}

/** What the word at token `i` makes of its clause. */
function cueAt(tokens: readonly Token[], i: number, clause: Stretch): Modality | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const next = tokens[i + 1]?.lower;
  if (
    next === 'to' &&
    /^(expected|set|due|going|slated|poised|expects|expect|about|supposed|hopes|hoping)$/.test(token.lower)
  ) {
    return 'plan';
  }
  if (next === 'for' && token.lemma === 'call') return isForecast(tokens, clause) ? 'forecast' : 'demand';
  // "strikes aimed at two camps" were flown; "aimed at cutting", "aims to cut" is ahead
  if (token.lemma === 'aim' && !/^(to|for)$/.test(next ?? '') && !/ing$/.test(tokens[i + 2]?.lower ?? ''))
    return undefined;
  // "May" the month and "will" the testament are names or nouns by their tags; "plans to hire" is a plan either way
  const noun = token.pos === 'NOUN' || token.pos === 'PROPN';
  if (noun && (next !== 'to' || tokens[i + 2]?.pos !== 'VERB')) return undefined;
  return CUES.find(([, cue]) => cue.test(token.lower))?.[0];
}
