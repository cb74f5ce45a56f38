/** Pairs of single sentences: each side is put into an article of its own, and one is checked against the other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossCheck } from '../../lib/cli/cross-check.ts';
import type { Article } from '../../lib/core/article.ts';
import { groupOf } from './score.ts';

/** Two sentences and what people say of them. */
export interface SentencePair {
  readonly id: string;
  readonly here: string;
  readonly there: string;
  /** ISO date of both articles, null where the set knows none. */
  readonly published: string | null;
  /** What the pair belongs to when figures are added up: "number/disagree", "refutes". */
  readonly group: string;
  /** Whether it is one that ought to be called a difference. */
  readonly differs: boolean;
}

/** A pair with what the engine made of it. */
export interface CalledPair extends SentencePair {
  /** Shown as a difference. */
  readonly called: boolean;
  /** Each finding in a few words, for listing. */
  readonly findings: readonly string[];
}

/** Cross-checks each pair, in the direction from `here` to `there`. */
export async function callPairs(pairs: readonly SentencePair[]): Promise<CalledPair[]> {
  const called: CalledPair[] = [];
  for (const pair of pairs) {
    const article = (id: string, text: string): Article => {
      return { id, outlet: id, title: '', published: pair.published, url: null, text };
    };
    for await (const { claims } of crossCheck([article('here', pair.here)], [article('there', pair.there)])) {
      const findings = claims.flatMap((claim) => claim.findings);
      called.push({
        ...pair,
        called: findings.some(({ relation, tentative }) => !tentative && groupOf(relation) === 'difference'),
        findings: findings.map(
          ({ relation, kind, confidence, explanation }) =>
            `${relation}/${kind} ${confidence.toFixed(2)} ${explanation}`,
        ),
      });
    }
  }
  return called;
}

/** The edits: a real sentence and the same after one edit, both on the real article's day. */
export function readEdits(gold: string): SentencePair[] {
  const { pairs } = JSON.parse(readFileSync(join(gold, 'edits.json'), 'utf8')) as {
    pairs: {
      id: string;
      cluster: string;
      file: string;
      a: string;
      b: string;
      label: string;
      edit_type: string;
    }[];
  };
  return pairs.map(({ id, cluster, file, a, b, label, edit_type: edit }) => {
    const source = readFileSync(join(gold, 'clusters', cluster, file), 'utf8');
    const { published } = JSON.parse(source) as { published: string | null };
    const differs = label === 'disagree' || label === 'changed';
    return { id, here: a, there: b, published, group: `${edit}/${label}`, differs };
  });
}

/** The public sets by name. Their sentences come from an encyclopedia or from news, without dates. */
export function readPublicSets(folder: string): ReadonlyMap<string, SentencePair[]> {
  const lines = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
  const pair = (id: string, here: string, there: string, label: string): SentencePair => {
    const group = label.toLowerCase();
    const differs = group === 'refutes' || group === 'contradiction';
    return { id, here, there, published: null, group, differs };
  };
  return new Map([
    [
      'RTE-3 dev, three-way',
      lines('rte3-dev-3way.jsonl').map(({ id = '', text = '', hypothesis = '', label3 = '' }) =>
        pair(id, hypothesis, text, label3),
      ),
    ],
    [
      'VitaminC sample',
      lines('vitaminc-sample.jsonl').map(({ id = '', claim = '', evidence = '', label = '' }) =>
        pair(id, claim, evidence, label),
      ),
    ],
    [
      'FEVER symmetric dev',
      lines('fever_symmetric_dev.jsonl').map(({ id = '', claim = '', evidence = '', label = '' }) =>
        pair(id, claim, evidence, label),
      ),
    ],
  ]);
}
