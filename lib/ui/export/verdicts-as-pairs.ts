/** What the reader hid as labelled pairs, one JSON object a line (JSON Lines): for whoever wants to learn from it. */
import type { KeyedVerdict } from '../../messages/verdict.ts';
import type { TextFile } from './report-file.ts';

/**
 * The file. Each pair has `verdict` ("not-same-thing", "wrong-kind", or "hidden" where no reason was given), the
 * `relation`, `kind` and `explanation` that were shown, `given` (ISO 8601), and `here` and `there` with their
 * `quote`, the underlined words in it (`focus`) and the `article` (title, outlet, published, url).
 */
export function verdictsAsPairs(verdicts: readonly KeyedVerdict[]): TextFile {
  const lines = verdicts.map(({ reason, relation, kind, explanation, given, here, there }) => {
    const sides = { here: pairSide(here), there: pairSide(there) };
    return `${JSON.stringify({ verdict: reason ?? 'hidden', relation, kind, explanation, given, ...sides })}\n`;
  });
  return { name: 'second-source-pairs.jsonl', type: 'application/jsonl', text: lines.join('') };
}

function pairSide({ quote, focus, title, outlet, published, url }: KeyedVerdict['here']) {
  return { quote, focus, article: { title, outlet, published, url } };
}
