/**
 * Words that change how the clause below them is meant: "refused to sign" says that nothing was signed, "plans to
 * sign" that it isn't yet, "was asked to sign" says neither. The lists are of implicative and reporting verbs as
 * grammar describes them (Karttunen 1971, "Implicative verbs"), not of any one story.
 */
import type { Token } from '../text/tokens.ts';

/**
 * How a clause is meant, as far as outcomes go. `unsure`: a source that won't or can't say it ("reluctant to say
 * that", "couldn't confirm that"). `open` says neither yes nor no: nothing can be compared with it.
 */
export type Meant = 'fact' | 'ahead' | 'can' | 'possible' | 'unsure' | 'open';

/** What a governing word does to the clause below it. */
export interface Operator {
  /** Turns yes into no. */
  readonly negates: boolean;
  readonly meant: Meant;
  /** A source says it: a denial or a report. */
  readonly says: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "failed to", "refused to": what follows didn't happen. */
const IMPLIES_NOT = words(
  'fail refuse decline neglect forget avoid refrain abstain omit prevent cancel abandon',
);
/** "denied that", "dismissed claims that": somebody says that what follows isn't so. */
const DENIES = words('deny dismiss reject dispute rebut refute contradict debunk disavow');
/** "managed to", "helped to": what follows happened. */
const IMPLIES = words(
  'manage proceed begin start continue come go help serve remember happen turn prove decide',
);
/** "plans to", "vowed to": what follows is still to come. */
const PLANS = words(
  'plan intend vow pledge promise expect schedule slate set prepare aim mean agree commit anticipate predict forecast due going poised bound determined likely willing ready eager',
);
/** Reports that carry what follows as their own assertion. */
const SAYS = words(
  'say tell announce report state confirm declare add note acknowledge admit concede confess reveal disclose write tweet insist maintain argue claim allege assert stress emphasize explain testify find show conclude determine estimate believe think warn indicate know learn hear recall describe cite recount',
);
/** "no evidence that": with "no" before them they deny what follows. */
const EVIDENCE = words('evidence indication sign proof');
/** "is able to", "was allowed to". */
const CAN = words('able free allowed allow permit eligible authorized entitled');
/** "was unable to", "reluctant to". */
const CANNOT = words('unable unwilling reluctant hesitant powerless loath');

/** Verbs of saying, for attribution; lemmas. */
export const isSaying = (lemma: string): boolean => SAYS.has(lemma);
/** "don't think that it works" denies that it works. */
export const isRaising = (lemma: string): boolean => /^(?:think|believe|expect|anticipate)$/.test(lemma);
/** "the idea of taking them in": nobody says that it is done; lemmas. */
export const isNotion = (lemma: string): boolean =>
  /^(?:idea|prospect|possibility|notion|concept|thought|risk|chance|hope|fear|threat|likelihood|question|option|talk)$/.test(
    lemma,
  );
/** Nouns such as "evidence"; lemmas. */
export const isEvidence = (lemma: string): boolean => EVIDENCE.has(lemma);
/** Verbs of denial; lemmas. */
export const isDenying = (lemma: string): boolean => DENIES.has(lemma);

const operator = (meant: Meant, negates = false, says = false): Operator => ({ meant, negates, says });

/** What a governing verb or adjective does to an infinitive, gerund or "that" clause below it. */
export function operatorOf(lemma: string): Operator {
  if (IMPLIES_NOT.has(lemma)) return operator('fact', true);
  if (DENIES.has(lemma)) return operator('fact', true, true);
  if (lemma === 'unlikely') return operator('ahead', true);
  if (isEvidence(lemma)) return operator('fact');
  if (CANNOT.has(lemma)) return operator('fact', true);
  if (IMPLIES.has(lemma)) return operator('fact');
  if (PLANS.has(lemma)) return operator('ahead');
  if (CAN.has(lemma)) return operator('can');
  if (SAYS.has(lemma)) return operator('fact', false, true);
  return operator('open');
}

/** How auxiliaries before a verb mean it. */
export function meantBy(auxiliaries: readonly Token[]): Meant {
  for (const { lower } of auxiliaries) {
    if (/^(?:will|'ll|wo|would|'d|shall)$/.test(lower)) return 'ahead';
    if (/^(?:can|cannot|ca|could)$/.test(lower)) return 'can';
    if (/^(?:may|might)$/.test(lower)) return 'possible';
    if (/^(?:should|must|ought)$/.test(lower)) return 'open';
  }
  return 'fact';
}

/** The weaker of two: a plan that may be is a possibility, whatever is open stays open. */
export function combine(outer: Meant, inner: Meant): Meant {
  const order: readonly Meant[] = ['open', 'unsure', 'possible', 'ahead', 'can', 'fact'];
  return order.indexOf(outer) < order.indexOf(inner) ? outer : inner;
}

/** "not", "n't", "never", "no longer": words that deny the verb they stand with; "not only" doesn't. */
export function isNegator(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^(?:only|just|simply|merely|necessarily|even)$/.test(next)) return false;
  if (word === 'longer') return tokens[at - 1]?.lower === 'no';
  return /^(?:not|n't|never|cannot|hardly|scarcely|rarely|seldom|nor|neither)$/.test(word);
}
