/** The Sites tab's texts in German. */
import type { SitesTexts } from './sites-texts.ts';

/** The German texts of the Sites tab. */
export const deSites: SitesTexts = {
  ownTitle: 'Von Ihnen hinzugefügte Seiten',
  ownNote:
    'Dort werden Artikel ungefragt gelesen, was auch immer oben gewählt ist. Der Browser fragt vielleicht einmal für jede.',
  none: 'Noch keine. „Immer auf …“ in der Übersicht hinter dem Knopf in der Symbolleiste fügt die Seite hinzu, auf der Sie sind.',
  all: 'Artikel werden auf allen Seiten gelesen; hinzuzufügen gibt es nichts.',
  addLabel: 'Seite hinzufügen',
  add: 'Hinzufügen',
  noSite: (typed) => `„${typed}“ ist kein Name einer Seite. Schreiben Sie ihn wie beispiel.de.`,
  listed: (host) => `${host} steht schon auf der Liste.`,
  refused: 'Der Browser hat es nicht erlaubt; es hat sich nichts geändert.',
  remove: 'Entfernen',
  removeOf: (host) => `${host} entfernen`,
  stop: 'Nicht mehr lesen',
  stopOf: (host) => `${host} nicht mehr lesen`,
  stoppedTitle: 'Von Ihnen abgestellte Seiten',
  stoppedNote: 'Artikel auf diesen werden nur gelesen, wenn Sie „Diese Seite prüfen“ drücken.',
  readAgain: 'Wieder lesen',
  readAgainOf: (host) => `${host} wieder lesen`,
  removed: (host) => `Artikel auf ${host} werden von jetzt an nur gelesen, wenn Sie es wünschen.`,
  added: (host) => `Artikel auf ${host} werden von jetzt an automatisch gelesen.`,
};
