/** Where the summary is drawn. */

/** The toolbar's popup, the panel beside the page, or a page to be printed, which shows everything and presses nothing. */
export type PanelPlace = 'popup' | 'side' | 'paper';
