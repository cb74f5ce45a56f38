import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const forbidden = [
  ['lib/core/a.ts', '../corpus/schema.ts', 'The core imports no other room'],
  ['lib/core/compare/b.ts', '../../page/read-article.ts', 'The core imports no other room'],
  ['lib/core/c.ts', 'dexie', 'The core is pure'],
  ['lib/core/d.ts', 'node:fs', 'The core is pure'],
  ['lib/corpus/formats/a.ts', '../../page/read-article.ts', 'The corpus imports the core alone'],
  ['lib/page/a.ts', '../corpus/open-corpus.ts', 'never the corpus'],
  ['lib/page/b.ts', 'dexie', 'Only lib/corpus knows the database'],
  ['lib/ui/a.tsx', '../corpus/open-corpus.ts', 'Components get props and give events'],
  ['lib/ui/b.tsx', 'wxt/browser', 'Components know neither'],
  ['lib/messages/a.ts', '../ui/texts/en.ts', "Messages speak of the core's types alone"],
  ['lib/worker/a.ts', '../corpus/open-corpus.ts', 'get the corpus handed in'],
  ['lib/cli/a.ts', '../../entrypoints/background.ts', 'The command line runs the core without a browser'],
  ['lib/cli/b.ts', '../ui/panel/panel.tsx', 'The command line runs the core without a browser'],
  ['entrypoints/a.ts', '../lib/cli/check.ts', 'The command line is for Node'],
  ['entrypoints/b.ts', 'dexie', 'Only lib/corpus knows the database'],
] as const;

const allowed = [
  ['lib/corpus/e.ts', '../core/article.ts'],
  ['lib/corpus/f.ts', 'dexie'],
  ['lib/page/e.ts', '../core/article.ts'],
  ['lib/ui/e.tsx', '../messages/messages.ts'],
  ['lib/core/match/e.ts', './corpus-backend.ts'],
  ['lib/cli/e.ts', '../ui/texts/en.ts'],
  ['entrypoints/e.ts', '../lib/corpus/open-corpus.ts'],
] as const;

let folder: string;
const said = new Map<string, string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-rooms-'));
  const { vcs: _needsGit, ...config } = JSON.parse(readFileSync(join(root, '.biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined }));
  for (const [file, imported] of [...forbidden, ...allowed]) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `import { a } from '${imported}';\nexport const b = a;\n`);
  }
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; message: string; location: { path: string } }[];
  };
  for (const { message, location } of diagnostics) said.set(location.path, message);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('imports between rooms run one way', () => {
  test.each(forbidden)('%s may not import %s', (file, _imported, says) => {
    expect(said.get(file)).toContain(says);
  });

  test.each(allowed)('%s may import %s', (file) => {
    expect(said.get(file)).toBeUndefined();
  });
});

test('every room has its rule', () => {
  const entries = readdirSync(join(root, 'lib'), { withFileTypes: true });
  const rooms = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const config = readFileSync(join(root, '.biome.json'), 'utf8');
  for (const room of rooms)
    expect(config, `lib/${room} has no rule on imports`).toContain(`"lib/${room}/**"`);
});
