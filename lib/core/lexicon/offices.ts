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

interface Pattern {
  /** First words that it can start with, so that most words are passed over without a try. */
  readonly opens: string;
  readonly words: RegExp;
  readonly reading: Reading;
}

/** Tried in order on lower-case words parted by single spaces, from the first word of a title. */
const PATTERNS: readonly Pattern[] = [
  {
    opens: 'house senate',
    words: /^(house|senate) (majority|minority) (leader|whip)\b/,
    reading: (m) => ({ family: 'legislator', ...chamberOf(m[1]), post: `${m[2]} ${m[3]}` }),
  },
  {
    opens: 'house speaker',
    words: /^(?:house speaker|speaker of the house)\b/,
    reading: () => ({ family: 'legislator', chamber: 'house', post: 'speaker' }),
  },
  {
    opens: 'sen. senator',
    words: /^(?:sen\.|senator)(?= |$)/,
    reading: () => ({ family: 'legislator', chamber: 'senate' }),
  },
  {
    opens: 'rep. representative congressman congresswoman',
    words: /^(?:rep\.|representative|congressman|congresswoman)(?= |$)/,
    reading: () => ({ family: 'legislator', chamber: 'house' }),
  },
  {
    opens: 'lt. lieutenant',
    words: /^(?:lt\. gov\.|lieutenant governor)(?= |$)/,
    reading: of('lieutenant governor'),
  },
  { opens: 'gov. governor', words: /^(?:gov\.|governor)(?= |$)/, reading: of('governor') },
  { opens: 'mayor', words: /^mayor\b/, reading: of('mayor') },
  { opens: 'vice', words: /^vice president\b/, reading: of('vice president') },
  { opens: 'president', words: /^president\b/, reading: of('president') },
  { opens: 'prime', words: /^prime minister\b/, reading: of('prime minister') },
  { opens: 'king queen emperor', words: /^(?:king|queen|emperor)\b/, reading: of('monarch') },
  { opens: 'pope', words: /^pope\b/, reading: of('pope') },
  { opens: 'attorney', words: /^attorney general\b/, reading: of('attorney general') },
  {
    opens: `secretary ${DEPARTMENTS.replace(/[| ]+/g, ' ')}`,
    words: new RegExp(
      `^(?:secretary of (?:the )?(${DEPARTMENTS})|(${DEPARTMENTS}) (?:secretary|minister))\\b`,
    ),
    reading: (m) => ({ family: 'cabinet', post: m[1] ?? m[2] ?? '' }),
  },
  { opens: 'chief justice', words: /^(?:chief justice|justice)\b/, reading: of('judge') },
  { opens: 'county', words: /^county judge\b/, reading: of('county judge') },
  { opens: 'judge', words: /^judge\b/, reading: of('judge') },
  { opens: 'ambassador', words: /^ambassador\b/, reading: of('ambassador') },
  { opens: 'sheriff', words: /^sheriff\b/, reading: of('sheriff') },
  {
    opens: 'police chief',
    words: /^(?:police chief|chief of police|police commissioner)\b/,
    reading: of('police chief'),
  },
  { opens: 'fire', words: /^fire chief\b/, reading: of('fire chief') },
  { opens: 'commissioner', words: /^commissioner\b/, reading: of('commissioner') },
  { opens: 'district', words: /^district attorney\b/, reading: of('district attorney') },
  {
    opens: 'marine army navy air',
    words:
      /^(?:marine|army|navy|air force)\b(?: \w+)*? (?:guard|sergeant|private|corporal|soldier|sailor|pilot)\b/,
    reading: of('soldier'),
  },
  {
    opens: 'soldier marine sailor airman',
    words: /^(?:soldier|marine|sailor|airman)\b/,
    reading: of('soldier'),
  },
  { opens: 'foreign', words: /^foreign service(?: \w+)* officer\b/, reading: of('diplomat') },
  { opens: 'diplomat consul', words: /^(?:diplomat|consul)\b/, reading: of('diplomat') },
];

const byOpening = new Map<string, Pattern[]>();
for (const pattern of PATTERNS) {
  for (const word of pattern.opens.split(' ')) {
    const list = byOpening.get(word);
    if (list) list.push(pattern);
    else byOpening.set(word, [pattern]);
  }
}

/** The office that lower-case words begin with, and how many of the words name it. */
export function officeAt(words: readonly string[]): { office: Office; length: number } | undefined {
  const patterns = byOpening.get(words[0] ?? '');
  if (!patterns) return undefined;
  const text = words.join(' ');
  for (const { words: wanted, reading } of patterns) {
    const match = wanted.exec(text);
    if (match) return { office: reading(match), length: match[0].split(' ').length };
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
