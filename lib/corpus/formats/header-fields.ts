/** Header lines as WARC, HTTP and mail write them: "Name: value", folded lines, a blank line at the end. */

/** Values by names in lower case; of a name that stands twice, the first. */
export type HeaderFields = ReadonlyMap<string, string>;

/** The fields in some lines; what is none of them is passed over. */
export function headerFields(lines: readonly string[]): HeaderFields {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    const [, name, value = ''] = /^([!-9;-~]+):\s*(.*?)\s*$/s.exec(line) ?? [];
    if (name !== undefined) {
      last = fields.has(name.toLowerCase()) ? '' : name.toLowerCase();
      if (last !== '') fields.set(last, value);
    } else if (/^[ \t]/.test(line) && last !== '') {
      fields.set(last, `${fields.get(last)} ${line.trim()}`);
    }
  }
  return fields;
}

/** The parameter of a field's value: "utf-8" for `charset` of "text/html; charset=utf-8"; '' where it has none. */
export function parameterOf(value: string, name: string): string {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value);
  return found?.[1] ?? found?.[2] ?? '';
}
