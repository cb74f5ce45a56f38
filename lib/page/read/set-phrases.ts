/**
 * The phrases that newspapers set between and after paragraphs, whatever the site: credits, bylines, dates,
 * invitations to read, watch, subscribe or share. Each pattern must fit a whole short block.
 */

// A block longer than this is prose, even if it begins like a set phrase.
const LONGEST = 320;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:(?:de|van|von|al|el|bin|der|la)\\s+)*\\p{Lu}[\\p{L}.'’-]*){0,3}";

const PATTERNS: readonly RegExp[] = [
  // Leads to other stories.
  /^(?:read(?: more| also| next)?|also read|see also|see more|watch(?: live| now| more| also)?|listen|related(?: (?:stories|articles|news|content|topics|coverage|posts|reading|links|tags))?|more(?: on this| stories| news| coverage)?|more from [^.]{0,60}|recommended(?: for you| stories)?|don[’']t miss|you (?:may|might) (?:also )?like|(?:click|tap) (?:here )?(?:to|for) [^.]{0,120}|in pictures|trending(?: now)?|most (?:read|popular|viewed))\s*(?:[:|>»–—-].*)?$/i,
  /^(?:explainer|opinion|analysis|exclusive|breaking)\s*(?:[:|>»–—-].{0,120}[^.\s])?$/i,
  /^(?:READ|READ MORE|WATCH|LISTEN|RELATED|SEE ALSO|MORE|ALSO READ|IN PICTURES)\s*[:|>»–—-]\s*.+$/,
  /^[“"'‘]?\p{Lu}[\p{Lu}\p{N}\s'’‘“”",:;&.–—-]{24,}$/u,
  // Invitations.
  /^(?:please )?(?:subscribe|sign up|sign in|log in|register|join|donate) (?:to|up|for|in|now|here|today|our|us|with|or)\b.*$/i,
  /^(?:please )?support (?:us|our|the work|independent|quality)\b.*$/i,
  /^(?:get|receive|want) .{0,80}\b(?:newsletter|inbox|alerts|in your email|delivered|special reports|every (?:morning|day|week)|apps?)\b.*$/i,
  /^(?:follow|like|find|join) (?:us|me|him|her|them|@?\p{L}[\p{L}\s.'’]{0,60}|the .{0,40}) (?:on|at) (?:@|twitter|facebook|instagram|x\b|telegram|whatsapp|youtube|tiktok|linkedin|google news).*$/iu,
  /^(?:like|enjoy(?:ed|ing)?|if you (?:like|enjoy)(?:ed)?) (?:this|the|reading this) (?:story|article|piece|post|content|column).*$/i,
  /^(?:share|tweet|email|e-mail|print|comment|comments|save|copy link|send)(?: (?:this|it|on|via|with|the)\b.{0,60})?[.!]?$/i,
  /^(?:to (?:read|comment|continue)|continue reading|keep reading|already a (?:subscriber|member)|you must be logged in|leave a (?:comment|reply)|join the (?:conversation|discussion)|have your say|do you have a story|got a (?:tip|story)|send (?:us )?(?:your )?(?:tips|letters)).*$/i,
  /^this (?:article|story|post|content) (?:is|was) (?:originally|first|only|free|part of|from|sponsored|supported).*$/i,
  // Page machinery.
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|exit mobile version|site icon\b.{0,60}|loading\.*|play(?: video)?|pause|mute|video|photos?|gallery|image|live|skip (?:to|advert).{0,40}|story continues(?: below.*)?|article continues.*|scroll (?:down|to).{0,40}|show (?:more|less|all)|view (?:all|comments|more).{0,40}|load(?:ed)? (?:more|comments).{0,40}|(?:back to|go to) top|hide caption|toggle caption|image caption|get short url)[.:]?$/i,
  /^(?:this video (?:can ?not|is not|isn[’']t)|your browser (?:does not|doesn[’']t)|please (?:enable|turn on) javascript|something went wrong|an error occurred|we (?:use|value) (?:cookies|your privacy)|this site uses cookies).*$/i,
  // Rights and credits.
  /^(?:©|\(c\)|copyright\b|all rights reserved|reprinted with permission|distributed by|the (?:views|opinions) expressed).*$/i,
  /\ball rights reserved\b/i,
  /^(?:photos?|pictures?|images?|illustrations?|graphics?|videos?|credits?|source|getty images|ap photo|reuters)\s*(?::|\/| by\b| via\b| courtesy\b|credit\b).{0,120}$/i,
  /[([](?:[^)\]]{0,40}\b)?(?:photo|image|picture|file|getty|reuters|afp|ap|epa|anadolu|shutterstock)\b[^)\]]{0,60}(?:photo|image|images|getty|reuters|afp|ap|epa|agency|shutterstock|via)\b[^)\]]{0,40}[)\]]\.?$/i,
  /\((?:photo|image|picture|credit|ap photo|file photo|video)\s*(?::|by|via|\/)[^)]{1,80}\)\.?$/i,
  /^.{0,80}\b(?:contributed to|contributed reporting|assisted with) (?:to )?(?:this|the) (?:report|story|article|reporting)\b.{0,40}$/i,
  /\bcontributed (?:to this (?:report|story|article)|reporting)\.?$/i,
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written|translated) by .{3,200}$/i,
  /^(?:\d{1,2}[:.]\d\d.{0,40}|(?:an?|\d+) (?:minutes?|mins?|hours?|days?|weeks?|months?|years?) (?:ago|read)|\d+ min(?:ute)? read|(?:last |first )?(?:updated|published|modified|posted)\b.{0,80})$/i,
  /^\S+@\S+\.\S+$/,
];

// Bylines and dates: names and days also begin sentences ("By Friday the river had risen."), so these hold only
// for lines that don't end like one.
const NAMES_AND_DATES: readonly RegExp[] = [
  new RegExp(
    `^(?:[Bb]y|BY|From|Words|Text)\\s*:?\\s+${NAME}(?:(?:\\s*[,|&/]\\s*|\\s+and\\s+)${NAME}){0,6}.{0,60}$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:first |last )?(?:published|updated|posted|modified)(?: (?:on|at))?:?\\s*)?(?:${WEEKDAY},?\\s+)?` +
      `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})` +
      `(?:\\s*(?:19|20)\\d\\d)?.{0,60}$`,
    'i',
  ),
];
const SENTENCE_END = /[.!?]["”’)]*$/;
const CLOCK_END = /\b[ap]\.m\.$/i;

/** Whether a whole block is a phrase that newspapers set, not write. */
export function isSetPhrase(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (PATTERNS.some((pattern) => pattern.test(text))) return true;
  if (SENTENCE_END.test(text) && !CLOCK_END.test(text)) return false;
  return NAMES_AND_DATES.some((pattern) => pattern.test(text));
}
