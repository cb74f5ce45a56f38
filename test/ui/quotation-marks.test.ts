import { describe, expect, it } from 'vitest';
import { inQuotationMarks } from '../../lib/ui/report/quotation-marks.ts';

describe('a quotation', () => {
  it.each([
    ['The talks failed.', '“The talks failed.”'],
    // A speech that began in an earlier sentence, or goes on in a later one.
    ['The status of two is unknown.”', '“The status of two is unknown.”'],
    ['“Fifty-nine are still held.', '“Fifty-nine are still held.”'],
    ['The status of two is unknown."', '“The status of two is unknown."'],
    // Marks of its own around all of it.
    ['“We are ready.”', '“We are ready.”'],
    ['"We are ready."', '"We are ready."'],
    // Marks of its own around a part.
    ['He called it “unprecedented”', '‘He called it “unprecedented”’'],
    ['“Now,” he said, “we talk.”', '‘“Now,” he said, “we talk.”’'],
    ['It said that: “Fifty-nine are still held.', '‘It said that: “Fifty-nine are still held.’'],
    ['…', '“…”'],
    ['', '“”'],
  ])('of %s has marks around it, and no more than that', (words, quoted) => {
    expect(inQuotationMarks(words)).toBe(quoted);
  });
});
