/** The lines in the page can't use the tokens' custom properties; this keeps their values the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const tokens = readFileSync(join(root, 'lib/ui/tokens.css'), 'utf8');
const styles = readFileSync(join(root, 'lib/page/paint/highlights.css'), 'utf8');

const token = (name: string) => new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1]?.trim();
const rule = (name: string) => new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`).exec(styles)?.[1] ?? '';

describe.each(['light', 'dark'])('on %s pages', (ground) => {
  const suffix = ground === 'dark' ? '-on-dark' : '';

  test.each(['differ', 'since', 'told', 'also'])('the line of “%s” is the token’s', (look) => {
    const wanted = `underline ${token(`line-${look}`)} ${token(`line-${look}-w`)} ${token(`page-${look}-on-${ground}`)}`;
    expect(rule(`second-source-${look}${suffix}`)).toContain(`text-decoration: ${wanted};`);
    expect(rule(`second-source-${look}${suffix}`)).toContain(
      `text-underline-offset: ${token('line-offset')};`,
    );
  });

  test('the ground of the open claim is the token’s', () => {
    expect(rule(`second-source-active${suffix}`)).toContain(token(`page-active-on-${ground}`));
  });
});
