/** Who says what a sentence tells: a named source, an anonymous one, or nobody but the outlet itself. */
import type { Token } from '../text/tokens.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isDenying, isSaying } from './operators.ts';
import { isPersonNoun } from './person-nouns.ts';
import { followersOf, type Scene, sceneOf, subjectOf } from './scene.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How a source stands to what is told; `fact` where no source is named. */
export type Voice = 'fact' | 'said' | 'alleged' | 'denied';

/** The attribution of a sentence. */
export interface Attribution {
  readonly voice: Voice;
  /** The source; undefined where the outlet speaks for itself. */
  readonly source?: NounPhrase | undefined;
  /** A source without a name: "officials", "a person familiar with the matter". */
  readonly anonymous: boolean;
  /** Source and verb, as token indexes, `to` exclusive; empty where nobody is named. */
  readonly from: number;
  readonly to: number;
}

const NOBODY: Attribution = { voice: 'fact', anonymous: false, from: 0, to: 0 };

/** Verbs by which news gives a sentence to a source; thinking and finding out are no reports. */
const REPORTS =
  /^(?:say|tell|announce|report|state|confirm|declare|add|note|claim|allege|accuse|insist|assert|warn|reveal|disclose|write|tweet|argue|testify|acknowledge|admit|explain|estimate|deny|dismiss|reject|dispute)$/;
const ALLEGES = /^(?:allege|claim|accuse)$/;
const HIDDEN = /\b(?:anonymous|anonymously|anonymity|unnamed|unidentified|not to be named)\b/;
const NAMELESS = /^(?:source|official|aide|report|person|people|someone|insider)s?$/;

function isAnonymous(source: NounPhrase, tokens: readonly Token[]): boolean {
  if (HIDDEN.test(tokens.map((t) => t.lower).join(' '))) return true;
  if (source.pronoun || source.head.pos === 'PROPN') return false;
  return NAMELESS.test(source.head.lower);
}

/** A person, a body or a name may say something; a study's "figures" or "the storm" don't speak here. */
const maySpeak = (source: NounPhrase): boolean =>
  source.names.size > 0 ||
  source.pronoun ||
  isPersonNoun(source.head.lower) ||
  /^(?:source|police|government|ministry|agency|department|office|company|statement|report|group|media|court|army|military|union)s?$/.test(
    source.head.lower,
  );

function attributed(scene: Scene, voice: Voice, source: NounPhrase, from: number, to: number): Attribution {
  return { voice, source, anonymous: isAnonymous(source, scene.tokens), from, to };
}

function voiceOf(lemma: string): Voice {
  if (isDenying(lemma)) return 'denied';
  return ALLEGES.test(lemma) ? 'alleged' : 'said';
}

/** Inside quotation marks: what the quoted person reports is not the outlet's source. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (const { text } of tokens.slice(0, at)) {
    if (text === '“') depth = 1;
    else if (text === '”') depth = 0;
    else if (text === '"') depth = 1 - depth;
  }
  return depth > 0;
}

/** “…,” said Smith: the source stands behind its verb only after a mark, and does nothing else. */
function behind({ tokens, phrases, groups }: Scene, group: VerbGroup, index: number): NounPhrase | undefined {
  const source = phrases.find((p) => p.from === group.to && p.preposition === '' && !p.temporal);
  if (tokens[group.from - 1]?.pos !== 'PUNCT' || groups[index + 1]?.from === source?.to) return undefined;
  return source;
}

/** What is declared by declaring it. */
const DECLARED = /^(?:allegiance|loyalty|war|victory|bankruptcy|independence|ceasefire|truce|candidacy)$/;

/** "Declared allegiance", "declared a state of emergency": a deed, and no report of one. */
function isDeclaring(scene: Scene, index: number): boolean {
  const { tokens, phrases, groups } = scene;
  const group = groups[index];
  if (!group || tokens[group.verb]?.lemma !== 'declare') return false;
  if (phrases.some(({ from, head }) => from === group.to && DECLARED.test(head.lower))) return true;
  const { object } = followersOf(scene, index);
  return object !== undefined && subjectOf(scene, index + 1) !== object;
}

/** "X said", "said X", "X denied that". */
function bySaying(scene: Scene, group: VerbGroup, index: number): Attribution | undefined {
  const { tokens } = scene;
  const lemma = tokens[group.verb]?.lemma ?? '';
  if (!REPORTS.test(lemma) || group.infinitive || group.gerund || group.passive || group.negations > 0)
    return undefined;
  if (!isSaying(lemma) && !isDenying(lemma) && !ALLEGES.test(lemma)) return undefined;
  if (isQuoted(tokens, group.from) || isDeclaring(scene, index)) return undefined;
  const candidates = [lemma === 'tell' ? undefined : behind(scene, group, index), subjectOf(scene, index)];
  const source = candidates.find((candidate) => candidate && maySpeak(candidate));
  if (!source) return undefined;
  const from = Math.min(source.from, group.from);
  return attributed(scene, voiceOf(lemma), source, from, Math.max(group.to, source.to));
}

/** "according to X". */
function byAccording(scene: Scene): Attribution | undefined {
  const { tokens, phrases } = scene;
  const at = tokens.findIndex((t, i) => t.lower === 'according' && tokens[i + 1]?.lower === 'to');
  const source = at < 0 ? undefined : phrases.find((p) => p.from === at + 2);
  return source && attributed(scene, 'said', source, at, source.to);
}

const known = new WeakMap<readonly Token[], Attribution>();

/** Reads who says what a sentence tells; its outermost source where there are several. */
export function attributionOf(tokens: readonly Token[]): Attribution {
  const before = known.get(tokens);
  if (before) return before;
  const scene = sceneOf(tokens);
  let found = byAccording(scene);
  for (const [index, group] of scene.groups.entries()) found ??= bySaying(scene, group, index);
  const attribution = found ?? NOBODY;
  known.set(tokens, attribution);
  return attribution;
}
