/** The Sites tab's texts in German. */
import type { SitesTexts } from './sites-texts.ts';

/** The German texts of the Sites tab. */
export const deSites: SitesTexts = {
  ownTitle: 'Von Ihnen hinzugefügte Seiten',
  ownNote: 'Auch dort werden Artikel von selbst gelesen. Für jede Seite fragt der Browser einmal.',
  none: 'Noch keine. Im Popup fügt „Immer auf …“ die Seite hinzu, auf der Sie sind.',
  all: 'Artikel werden auf allen Seiten von selbst gelesen; hinzuzufügen gibt es nichts.',
  addLabel: 'Seite hinzufügen',
  add: 'Hinzufügen',
  noSite: (typed) => `„${typed}“ ist kein Name einer Seite. Schreiben Sie ihn wie beispiel.de.`,
  listed: (host) => `${host} steht schon auf der Liste.`,
  refused: 'Der Browser hat es nicht erlaubt; es hat sich nichts geändert.',
  remove: 'Entfernen',
  removeOf: (host) => `${host} entfernen`,
  removed: (host) => `${host} wird nicht mehr von selbst gelesen.`,
  added: (host) => `Artikel auf ${host} werden von jetzt an von selbst gelesen.`,
};
