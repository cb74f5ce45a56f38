/** The Sites tab's texts in English. */
import type { SitesTexts } from './sites-texts.ts';

/** The English texts of the Sites tab. */
export const enSites: SitesTexts = {
  ownTitle: 'Sites that you added',
  ownNote: 'Articles on these are read by themselves too. For each one the browser asks you once.',
  none: 'None yet. In the popup, “Always on …” adds the site that you are on.',
  all: 'Articles on every site are read by themselves, so there is nothing to add.',
  addLabel: 'Add a site',
  add: 'Add',
  noSite: (typed) => `“${typed}” is no site’s name. Type it as in example.com.`,
  listed: (host) => `${host} is on the list already.`,
  refused: 'The browser didn’t allow it, so nothing has changed.',
  remove: 'Remove',
  removeOf: (host) => `Remove ${host}`,
  removed: (host) => `${host} is no longer read by itself.`,
  added: (host) => `Articles on ${host} are read by themselves from now on.`,
};
