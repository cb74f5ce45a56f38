/** Words too common in English to tell one article or claim from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those i you he she it we they me him her us them my your his its our their mine yours hers ours theirs ' +
    'who whom whose which what where when why how there here and or but nor so yet if then than as while because although though ' +
    'of in on at by for with about against between into through during before after above below to from up down out off over under ' +
    'again further once am is are was were be been being have has had having do does did doing will would shall should can could may might must ' +
    'not no only own same too very just also more most other some such any each few both all said says say told according ' +
    'mr mrs ms dr s t d ll m re ve don didn doesn isn wasn weren won wouldn couldn shouldn hasn haven hadn'
  ).split(' '),
);
