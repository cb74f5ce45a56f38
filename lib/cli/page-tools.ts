/** What file formats need from outside on the command line. */
import type { FormatTools } from '../corpus/formats/format.ts';
import { readSavedPage } from '../page/read-saved-page.ts';

/** Reads pages without a browser. */
export const pageTools: FormatTools = { readPage: readSavedPage };
