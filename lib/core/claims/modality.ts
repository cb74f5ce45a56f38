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

/** How the words around token `at` are meant; 'fact' where nothing says otherwise. */
export function modalityAt(tokens: readonly Token[], at: number): Modality {
  const clause = clauseAround(tokens, at);
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i];
    if (!token) continue;
    const next = tokens[i + 1]?.lower;
    if (
      next === 'to' &&
      /^(expected|set|due|going|slated|poised|expects|expect|about|supposed|hopes|hoping)$/.test(token.lower)
    ) {
      return 'plan';
    }
    // "May" the month and "will" the testament are names or nouns by their tags; "plans to hire" is a plan either way
    const noun = token.pos === 'NOUN' || token.pos === 'PROPN';
    if (noun && (next !== 'to' || tokens[i + 2]?.pos !== 'VERB')) continue;
    for (const [modality, cue] of CUES) {
      if (cue.test(token.lower)) return modality;
    }
  }
  return 'fact';
}
