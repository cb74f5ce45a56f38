import { expect, test } from 'vitest';
import { hash53 } from '../../lib/core/article-id.ts';
import { articleTerms } from '../../lib/core/match/article-terms.ts';
import { INDEX_VERSION } from '../../lib/corpus/index-state.ts';
import { buildSegment } from '../../lib/corpus/segment.ts';

/** What stored indexes were made of, by version: an index must be made anew once this changes. */
const FROZEN: Readonly<Record<number, string>> = { 1: '0 18 0mhegpeg90h' };

const ARTICLES = [
  {
    title: 'Fire in the harbour',
    text: 'Firefighters’ boats saved 57,000 crates — “nearly” all. É½ 22.5 U.S.',
  },
  {
    title: '',
    text: 'Talks talked talking; hostages, captives and 1,200 prisoners weren’t freed on Sunday.',
  },
];

test('what the index is made of has not changed since its version was given', () => {
  const { segment, blocks } = buildSegment(
    1,
    ARTICLES.map((article, i) => ({ number: i + 1, ...articleTerms(article) })),
  );
  const made = `${segment.bits} ${segment.postings} ${hash53(blocks.map((block) => block.join()).join(';'))}`;
  // Where this fails on purpose: raise INDEX_VERSION in `index-state.ts` and freeze the new sample beside the old.
  expect(made).toBe(FROZEN[INDEX_VERSION]);
});
