/** How the data of an article is known whose file states it or leaves it out. */

/** What a file may state of an article; '' or null for what it leaves out. */
interface Stated {
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
}

/** For each piece whether it is there; formats that guess one say so of that one themselves. */
export function statedOrUnknown({
  title,
  outlet,
  published,
}: Stated): Readonly<Record<keyof Stated, 'stated' | 'unknown'>> {
  const how = (value: string | null) => (value ? 'stated' : 'unknown');
  return { title: how(title), outlet: how(outlet), published: how(published) };
}
