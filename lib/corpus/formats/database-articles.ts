/** The exports of news databases, which come as text, web pages, RTF and DOCX and read alike in all of them. */
import { exportLines } from './export-lines.ts';
import type { FormatItem } from './format.ts';
import { splitFactiva } from './split-factiva.ts';
import { splitNexis } from './split-nexis.ts';
import { splitProquest } from './split-proquest.ts';

/** Words that no export lacks: few texts have them, and those are looked at more closely. */
const SIGNS =
  /load-date|length:\s*[\d,.]+\s*words|publication (?:title|info):|proquest document id:|document\s+\w{2,12}(?:19|20)\d{6}\w/i;

/**
 * Every article in the text of an export of Nexis, Factiva or ProQuest, or null where the text is none. Paragraphs are
 * lines with blank ones between them.
 */
export function databaseArticles(text: string): FormatItem[] | null {
  if (!SIGNS.test(text)) return null;
  const lines = exportLines(text);
  return splitProquest(lines) ?? splitFactiva(lines) ?? splitNexis(lines);
}
