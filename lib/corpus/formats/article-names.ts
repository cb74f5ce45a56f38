/** Under which names tables, lists and front matter keep an article's title, outlet, date, address and text. */
import type { FieldMapping, MappedField } from './format.ts';

/** The fields, in the order in which reports name them. */
export const FIELDS: readonly MappedField[] = ['title', 'outlet', 'published', 'url', 'text'];

/** For each field its names as `plainName` gives them, the project's own first, then by how sure they are. */
const NAMES: Readonly<Record<MappedField, string>> = {
  title: 'title headline articletitle newstitle webtitle heading head name',
  outlet:
    'outlet source outletname sourcename publisher publication publicationname newspaper sitename site media medianame website journal domain',
  published:
    'published datepublished publishedat publisheddate publishedtime publishedon publishdate publicationdate pubdate webpublicationdate articlepublishedtime date articledate dateposted postedat datetime timestamp',
  url: 'url link articleurl mainentityofpage weburl webpage canonicalurl permalink sourceurl originalurl href uri id',
  text: 'text articlebody content body fulltext articletext maintext bodytext articlecontent contenttext textcontent plaintext contenthtml story article',
};

const USUAL = new Map(FIELDS.map((field) => [field, NAMES[field].split(' ')]));

const FIELD_OF = new Map([...USUAL].flatMap(([field, names]) => names.map((name) => [name, field] as const)));

/** "Published at", "published_at" and "publishedAt" are one name. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** For each field the names under which it is there, the reader's own alone where there is one, else the surest first. */
export function fieldNames(
  present: Iterable<string>,
  mapping: FieldMapping = {},
): Map<MappedField, string[]> {
  const byPlain = new Map<string, string[]>();
  const all = new Set(present);
  for (const name of all) {
    const plain = plainName(name);
    byPlain.set(plain, [...(byPlain.get(plain) ?? []), name]);
  }
  return new Map(
    FIELDS.map((field) => {
      const own = mapping[field];
      if (own !== undefined && all.has(own)) return [field, [own]];
      return [field, (USUAL.get(field) ?? []).flatMap((plain) => byPlain.get(plain) ?? [])];
    }),
  );
}

/** The field that a name stands for; undefined for other names. */
export function fieldOf(name: string): MappedField | undefined {
  return FIELD_OF.get(plainName(name));
}
