/**
 * Offices and callings that news puts beside a name, and which of them nobody holds at once. Most descriptions
 * of a person go together ("veteran", "Republican", "senator", "father"), so only those listed here can conflict.
 */

/** An office as far as it can conflict with another. */
export interface Office {
  /** What it is, without its place: 'mayor', 'legislator', 'cabinet'. */
  readonly family: string;
  /** Which chamber of a parliament, where the words say it. */
  readonly chamber?: 'house' | 'senate';
  /** Which post within the family: 'majority leader', 'state' for a cabinet. */
  readonly post?: string;
}

type Reading = (match: RegExpExecArray) => Office;

const chamberOf = (word: string | undefined): Pick<Office, 'chamber'> =>
  word === 'house' || word === 'senate' ? { chamber: word } : {};

const of =
  (family: string): Reading =>
  () => ({ family });

const DEPARTMENTS =
  'state|defense|treasury|interior|agriculture|commerce|labor|education|energy|transportation|homeland security|veterans affairs|health and human services|housing and urban development|foreign|home|finance';

/** Tried in order on lower-case words parted by single spaces, from the first word of a title. */
const PATTERNS: readonly (readonly [RegExp, Reading])[] = [
  [
    /^(house|senate) (majority|minority) (leader|whip)\b/,
    (m) => ({ family: 'legislator', ...chamberOf(m[1]), post: `${m[2]} ${m[3]}` }),
  ],
  [/^(?:house speaker|speaker of the house)\b/, () => ({ family: 'legislator', chamber: 'house', post: 'speaker' })],
  [/^(?:sen\.|senator)(?= |$)/, () => ({ family: 'legislator', chamber: 'senate' })],
  [
    /^(?:rep\.|representative|congressman|congresswoman)(?= |$)/,
    () => ({ family: 'legislator', chamber: 'house' }),
  ],
  [/^(?:lt\. gov\.|lieutenant governor)(?= |$)/, of('lieutenant governor')],
  [/^(?:gov\.|governor)(?= |$)/, of('governor')],
  [/^mayor\b/, of('mayor')],
  [/^vice president\b/, of('vice president')],
  [/^president\b/, of('president')],
  [/^prime minister\b/, of('prime minister')],
  [/^(?:king|queen|emperor)\b/, of('monarch')],
  [/^pope\b/, of('pope')],
  [/^attorney general\b/, of('attorney general')],
  [new RegExp(`^(?:secretary of (?:the )?(${DEPARTMENTS})|(${DEPARTMENTS}) (?:secretary|minister))\\b`), (m) => ({
    family: 'cabinet',
    post: (m[1] ?? m[2] ?? '').trim(),
  })],
  [/^(?:chief justice|justice)\b/, of('judge')],
  [/^(?:county judge)\b/, of('county judge')],
  [/^judge\b/, of('judge')],
  [/^ambassador\b/, of('ambassador')],
  [/^sheriff\b/, of('sheriff')],
  [/^(?:police chief|chief of police|police commissioner)\b/, of('police chief')],
  [/^fire chief\b/, of('fire chief')],
  [/^commissioner\b/, of('commissioner')],
  [/^district attorney\b/, of('district attorney')],
  [/^(?:marine|army|navy|air force)\b(?: \w+)*? (?:guard|sergeant|private|corporal|soldier|sailor|pilot)\b/, of('soldier')],
  [/^(?:soldier|marine|sailor|airman)\b/, of('soldier')],
  [/^foreign service(?: \w+)* officer\b/, of('diplomat')],
  [/^(?:diplomat|consul)\b/, of('diplomat')],
]; // biome-ignore format: a table

/** The office that words parted by single spaces begin with, and how many of the words name it. */
export function officeAt(words: readonly string[]): { office: Office; length: number } | undefined {
  const text = words.join(' ').toLowerCase();
  for (const [pattern, reading] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { office: reading(match), length: match[0].trim().split(' ').length };
  }
  return undefined;
}

/** Offices of which a person holds one at a time. */
const ONE_AT_A_TIME = new Set([
  'legislator', 'lieutenant governor', 'governor', 'mayor', 'vice president', 'president', 'prime minister', 'monarch',
  'pope', 'attorney general', 'cabinet', 'judge', 'county judge', 'ambassador', 'sheriff', 'police chief', 'fire chief',
  'commissioner', 'district attorney',
]); // biome-ignore format: a list

/** Whether nobody can hold both at one time. */
export function exclude(a: Office, b: Office): boolean {
  if (a.family !== b.family) {
    if (ONE_AT_A_TIME.has(a.family) && ONE_AT_A_TIME.has(b.family)) return true;
    const callings = new Set([a.family, b.family]);
    return callings.has('soldier') && callings.has('diplomat');
  }
  if (a.chamber && b.chamber && a.chamber !== b.chamber) return true;
  return a.post !== undefined && b.post !== undefined && a.post !== b.post;
}

/** Whether both are one office, as far as the words say. */
export function sameOffice(a: Office, b: Office): boolean {
  return a.family === b.family && a.chamber === b.chamber && a.post === b.post;
}
