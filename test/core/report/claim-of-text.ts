/** A claim that stands alone in an article of its own, to try what is made of one sentence. */
import { type Claim, claimOf } from '../../../lib/core/claims/claim.ts';
import { articleOf } from './report-of.ts';

export const claimOfText = (text: string): Claim =>
  claimOf(articleOf('Here Daily', '2023-05-02', [text]), {
    text,
    part: 'text',
    start: 0,
    end: text.length,
    index: 0,
    paragraph: 0,
  });
