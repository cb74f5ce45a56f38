/** The Sites tab's texts in English. */
import type { SitesTexts } from './sites-texts.ts';

/** The English texts of the Sites tab. */
export const enSites: SitesTexts = {
  ownTitle: 'Sites that you added',
  ownNote:
    'Articles on these are read without asking, whatever is chosen above. The browser may ask you once for each.',
  none: 'None yet. “Always on …” in the summary behind the toolbar button adds the site that you are on.',
  all: 'Articles on every site are read, so there is nothing to add.',
  addLabel: 'Add a site',
  add: 'Add',
  noSite: (typed) => `“${typed}” is no site’s name. Type it as in example.com.`,
  listed: (host) => `${host} is on the list already.`,
  refused: 'The browser didn’t allow it, so nothing has changed.',
  remove: 'Remove',
  removeOf: (host) => `Remove ${host}`,
  stop: 'Stop reading',
  stopOf: (host) => `Stop reading ${host}`,
  stoppedTitle: 'Sites that you stopped',
  stoppedNote: 'Articles on these are read only when you press “Check this page”.',
  readAgain: 'Read again',
  readAgainOf: (host) => `Read again: ${host}`,
  removed: (host) => `Articles on ${host} are read only when you ask from now on.`,
  added: (host) => `Articles on ${host} are read automatically from now on.`,
};
