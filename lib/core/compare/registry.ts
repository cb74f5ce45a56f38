/** Every kind of difference that is looked for. A new kind is one new file and one line here. */
import { attributionComparator } from './attribution.ts';
import { citedReportComparator } from './cited-report.ts';
import type { Comparator } from './comparator.ts';
import { dateComparator } from './date.ts';
import { denialComparator } from './denial.ts';
import { descriptionComparator } from './description.ts';
import { lifeComparator } from './life.ts';
import { outcomeComparator } from './outcome.ts';
import { personComparator } from './person.ts';
import { placeComparator } from './place.ts';
import { processComparator } from './process.ts';
import { quantityComparator } from './quantity.ts';
import { sameClaimComparator } from './same-claim.ts';
import { turnComparator } from './turn.ts';
import { wordedComparator } from './worded.ts';

/** All comparators, in the order in which their findings are preferred when they are equally sure. */
export const comparators: readonly Comparator[] = [
  quantityComparator,
  dateComparator,
  placeComparator,
  personComparator,
  lifeComparator,
  descriptionComparator,
  processComparator,
  turnComparator,
  outcomeComparator,
  denialComparator,
  attributionComparator,
  citedReportComparator,
  sameClaimComparator,
  wordedComparator,
];
