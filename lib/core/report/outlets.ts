/**
 * Outlets that a text names as the source of what it tells. A list of well-known outlets and wires, and for all
 * others the shape of a name ("The Kyiv Herald", "Channel 9"), always beside a word that says that they report.
 */

/** Canonical names; after a bar other ways to write them. Chosen for how often English news names them as a source. */
const KNOWN: readonly string[] = [
  'ABC News|ABC', 'Agence France-Presse|AFP', 'Al Arabiya', 'Al Jazeera', 'Anadolu Agency|Anadolu', 'ANSA', 'Asahi Shimbun',
  'Associated Press|AP|A.P.', 'Axios', 'BBC|BBC News', 'Bild', 'Bloomberg News|Bloomberg', 'Boston Globe', 'Breitbart News|Breitbart',
  'Business Insider', 'BuzzFeed News|BuzzFeed', 'CBC', 'CBS News|CBS', 'Chicago Tribune', 'Christian Science Monitor', 'CNBC', 'CNN',
  'Daily Beast', 'Daily Caller', 'Daily Mail', 'Daily Telegraph', 'Der Spiegel|Spiegel', 'Deutsche Welle|DW', 'dpa', 'Economist',
  'Financial Times', 'Forbes', 'Fortune', 'Foreign Policy', 'Fox Business', 'Fox News|FoxNews.com|Fox News Channel', 'Globe and Mail',
  'Guardian', 'Haaretz', 'HuffPost|Huffington Post', 'Independent', 'Interfax', 'Intercept', 'Jerusalem Post', 'Kan|Kan News',
  'Kyodo News|Kyodo', 'Le Figaro', 'Le Monde', 'Los Angeles Times|L.A. Times', 'MarketWatch', 'Miami Herald', 'Mother Jones', 'MSNBC',
  'National Review', 'NBC News|NBC', 'New York Post', 'New York Times|NYT', 'New Yorker', 'Newsmax', 'Newsweek', 'NHK', 'NPR', 'PBS',
  'Politico', 'ProPublica', 'Reuters', 'Rolling Stone', 'Sky News', 'Sky News Arabia|Sky News Arabic', 'Slate', 'South China Morning Post',
  'TASS', 'The Atlantic', 'The Hill', 'Time magazine', 'The Times of Israel|Times of Israel', 'UPI|United Press International', 'USA Today',
  'Vice News', 'Vox', 'Wall Street Journal|WSJ', 'Washington Examiner', 'Washington Post', 'Washington Times', 'Wired', 'Xinhua',
  'Yedioth Ahronoth', 'Ynet', 'Yonhap',
]; // biome-ignore format: a list

/** Letters of names in English news: classes of all the world's letters take milliseconds to compile at each start. */
const LETTER = 'A-Za-z\u00C0-\u024F';
const CAPITAL = '[A-Z\u00C0-\u00DE]';
const NAME_ENDS = `(?![${LETTER}\\d])`;

const canonical = new Map<string, string>();
for (const entry of KNOWN) {
  const [name = '', ...others] = entry.split('|');
  for (const written of [name, ...others]) canonical.set(keyOf(written), name);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const written = KNOWN.flatMap((entry) => entry.split('|'))
  .flatMap((name) => [name, name.replace(/^The /, '')])
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');

/** Known names, and the shape of others' names by their last words. */
const NAMES: readonly RegExp[] = [
  `(?:${written}|CNN|POLITICO|USA TODAY|KAN)${NAME_ENDS}`,
  `(?:(?!(?:The|But|Now|And|In|On|As|When|While|After|For|If|This|That|It) )(?:St\\.|${CAPITAL}[${LETTER}&'’-]+) ){1,3}(?:News Agency|Press Agency|News|Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Observer|Telegraph|Inquirer|Globe|Examiner|Dispatch|Courier|Star-Tribune|Mirror|Radio|Television|TV|Magazine)${NAME_ENDS}|Channel \\d{1,2}(?!\\d)`,
].map((source) => new RegExp(source, 'g'));

/** What stands before an outlet where something was told or found out by it. */
const BEFORE =
  /(?:(?:told|telling|tells|tell)|(?:spoke|[Ss]peaking|spoken|talked|interview|comments?|remarks|statement|[Aa]ccording) (?:to|with|by)(?: a report (?:in|by|from))?|(?:report(?:ed|s)?|published|obtained|revealed|disclosed|interview|quoted|cited|seen|aired|broadcast) (?:by|in|on|from)) (?:[Tt]he |[Aa] )?$/;
/** The longest that may be. */
const REACH = 60;
/** What stands after one. */
const AFTER = new RegExp(
  `(?:['’]s?)?(?:,? (?:which|meanwhile|later|also|has|had|first|earlier|exclusively|previously|,))*,? (?:report(?:ed|s|ing)?|reveal(?:ed|s)|unveil(?:ed|s)|broke the (?:news|story)|quot(?:ed|es|ing)|cit(?:ed|es|ing)|obtained|learned|disclosed|said(?! in| on)|says|noted|described|wrote)(?![${LETTER}])` +
    `|(?:['’]s?)? (?:media |news |exclusive )?(?:report|story|investigation|article|account|scoop|interview)(?![${LETTER}])`,
  'y',
);

/** "The Israeli Channel 12" and "Channel 12", "AP" and "the Associated Press" have one key each. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a) /, '')
    .replace(/['’]s?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The name under which an outlet is counted: "Associated Press" for "the AP". */
export function outletName(name: string): string {
  return canonical.get(keyOf(name)) ?? name.replace(/^the /i, '').trim();
}

/** Whether two names stand for one outlet, so that an outlet that names itself isn't taken for its own source. */
export function isSameOutlet(a: string, b: string): boolean {
  const [left, right] = [keyOf(outletName(a)), keyOf(outletName(b))];
  const bare = (key: string): string => key.replace(/ (?:news|com|agency|channel)$/, '');
  return left === right || bare(left) === bare(right);
}

/** A word of each pattern; most sentences have none, and are done with. */
const CUE =
  /report|reveal|unveil|broke|quot|cit(?:ed|es|ing)|obtained|learned|disclosed|said|says|noted|describ|wrote|told|tell|spoke|speaking|talked|interview|comment|remarks|statement|ccording|publish|seen (?:by|in|on)|aired|broadcast|story|investigation|article|account|scoop/;

/** The outlets that a text names as its sources, each once, in the order in which they stand. */
export function sourcesNamed(text: string): string[] {
  if (!CUE.test(text)) return [];
  const found: { at: number; name: string }[] = [];
  for (const names of NAMES) {
    for (const { 0: name, index } of text.matchAll(names)) {
      // "Newsmax TV" has the shape of a name; "Newsmax" is known
      if (found.some(({ at }) => at >= index && at < index + name.length)) continue;
      AFTER.lastIndex = index + name.length;
      if (AFTER.test(text) || BEFORE.test(text.slice(Math.max(0, index - REACH), index)))
        found.push({ at: index, name: outletName(name) });
    }
  }
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ name }) => name))];
}

/** Wires and agencies that stand in a dateline ("WASHINGTON (AP) —") or in a credit line. */
const DATELINE =
  /^[^\n]{0,60}?\((?<name>AP|Reuters|AFP|UPI|Xinhua|Bloomberg|ANI|PTI|IANS|TASS|dpa|Kyodo)\)\s*[-–—:]/u;
/** Reuters alone closes its reports with who reported and who edited. */
const CREDITS: readonly RegExp[] = [
  /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:by )?(?:the )?(?<name>Associated Press|Reuters|Agence France-Presse|AFP|Bloomberg)/iu,
  /\((?:Additional )?Reporting by [^)]{3,200}(?:Editing|Writing) by [^)]{3,100}\)/iu,
  /^\s*(?:by )?[A-Za-z\u00C0-\u024F.,’' -]{3,80}, (?<name>Associated Press|Bloomberg News|Reuters|AFP)\b/im,
];

/** The wire or agency that an article says it's by, '' for none. */
export function creditOf(text: string): string {
  const opening = text.slice(0, 600);
  for (const line of opening.split('\n').slice(0, 12)) {
    const dateline = DATELINE.exec(line.trim())?.groups?.['name'];
    if (dateline !== undefined) return outletName(dateline);
  }
  for (const stretch of [opening, text.slice(-600)]) {
    for (const pattern of CREDITS) {
      const match = pattern.exec(stretch);
      if (match) return outletName(match.groups?.['name'] ?? 'Reuters');
    }
  }
  return '';
}
