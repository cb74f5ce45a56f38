/**
 * Where counted people are told to be by the way: aboard, trapped, on strike, at a march, deployed. It only counts where no state is
 * told: "87 people on board were killed" are dead.
 */
import type { Token } from '../text/tokens.ts';

/** What people are doing or where they are when something happens to them. */
export type Setting = 'trapped' | 'aboard' | 'gathered' | 'striking' | 'deployed';

/** Whether a state is told by the way; see `settingAt`. */
export const isSetting = (state: string): boolean =>
  /^(?:trapped|aboard|gathered|striking|deployed)$/.test(state);

const VESSEL =
  /^(plane|airplane|aircraft|airliner|jet|flight|helicopter|bus|train|ferry|boat|ship|vessel|yacht|raft)$/;

/** "aboard", "on board", "on the ferry". */
function isAboard(tokens: readonly Token[], at: number): boolean {
  const [word, next, after] = [0, 1, 2].map((k) => tokens[at + k]?.lower ?? '');
  if (word === 'aboard') return true;
  if (word !== 'on') return false;
  return next === 'board' || (/^(the|a|its)$/.test(next ?? '') && VESSEL.test(after ?? ''));
}

/** "went on strike", "walked off the job", "walked out". */
function isStriking(tokens: readonly Token[], at: number): boolean {
  const [word, next, after, last] = [0, 1, 2, 3].map((k) => tokens[at + k]?.lower ?? '');
  if (word === 'on' && next === 'strike') return true;
  if (tokens[at]?.lemma !== 'walk') return false;
  return (
    next === 'out' ||
    (next === 'off' && /^jobs?$/.test(/^(the|their)$/.test(after ?? '') ? (last ?? '') : (after ?? '')))
  );
}

/** "deployed 800 troops", "the deployment of 5,200 soldiers". */
function isDeployed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lemma === 'deployment') return tokens[at + 1]?.lower === 'of';
  return (
    /^(?:VERB|ADJ)$/.test(token?.pos ?? '') &&
    /^(?:re)?(?:deploy|mobili[sz]e)(?:s|d|ed|ing)?$/.test(token?.lower ?? '')
  );
}

/** Verbs of crowds: "thousands converged on the square", "swarmed the stadium". */
const CROWD =
  /^(march|rally|gather|demonstrate|attend|assemble|congregate|converge|swarm|throng|flock|mass|parade)$/;
/** Their nouns where a number follows: "a crowd of more than 1,600". */
const CROWDS = /^(crowd|gathering|rally|march|demonstration|protest|vigil|parade)$/;
const OF_SO_MANY =
  /^(more|about|some|nearly|almost|at|over|up|an|around|roughly|several|dozens|hundreds|thousands|tens|as)$/;

/** "marched", "took part", "turned out", "took to the streets", "filed into the stadium", "lined the streets". */
function isGathered(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (token?.pos === 'NOUN' && CROWDS.test(token.lemma))
    return /^(of|by)$/.test(next) && (tokens[at + 2]?.pos === 'NUM' || OF_SO_MANY.test(after));
  if (token?.pos !== 'VERB') return false;
  if (CROWD.test(token.lemma)) return true;
  if (token.lemma === 'turn') return next === 'out';
  if (token.lemma === 'descend') return /^(up)?on$/.test(next);
  if (/^(file|pour|stream|crowd|pack)$/.test(token.lemma)) return next === 'into';
  if (/^(line|fill|flood|pack)$/.test(token.lemma)) return next === 'the';
  return token.lemma === 'take' && (next === 'part' || (next === 'to' && after === 'the'));
}

/** The setting that a token names, by itself or with the words after it. */
export function settingAt(tokens: readonly Token[], at: number): Setting | undefined {
  if (/^(trapped|stranded)$/.test(tokens[at]?.lower ?? '')) return 'trapped';
  if (isAboard(tokens, at)) return 'aboard';
  if (isStriking(tokens, at)) return 'striking';
  if (isDeployed(tokens, at)) return 'deployed';
  return isGathered(tokens, at) ? 'gathered' : undefined;
}
