import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const notice = readFileSync(join(root, 'lib/ui/public/NOTICE.txt'), 'utf8');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

test.each(Object.keys(dependencies))('the notice that comes with the extension credits %s', (name) => {
  expect(notice).toMatch(new RegExp(`^${name} +Copyright`, 'm'));
});
