/** The scorer's definitions are those of the reference scorer, where that is at hand: same reports, same counts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reportJson } from '../../lib/cli/report-json.ts';
import { loadEvalSet } from './gold.ts';
import { runSet } from './run-set.ts';
import { score } from './score.ts';
import { sharedFolder } from './shared-folder.ts';
import { summarise } from './summary.ts';

const shared = sharedFolder();
const folder = mkdtempSync(join(tmpdir(), 'second-source-parity-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(shared === undefined).each([
  ['seeds', 'gold/seeds-gold.json', 'seeds'],
  ['florence', 'gold/clusters/hurricane-florence-2018/gold.json', 'gold/clusters/hurricane-florence-2018'],
])(
  'the reference scorer of ../shared counts the same: %s',
  { timeout: 60_000 },
  async (name, goldFile, textFolder) => {
    const gold = join(shared ?? '', goldFile);
    const texts = join(shared ?? '', textFolder);
    const set = await loadEvalSet(name, gold, texts);
    const reports = await runSet(set);
    mkdirSync(join(folder, name));
    for (const [doc, report] of reports) {
      writeFileSync(join(folder, name, `${doc}.json`), JSON.stringify(reportJson(report)));
    }
    const scorer = join(shared ?? '', 'gold/score.mjs');
    const args = [scorer, '--gold', gold, '--texts', texts, '--reports', join(folder, name), '--json'];
    const reference = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    const { differences, support, byLabel, documents } = summarise([score(set, reports, [])], false);
    expect(byLabel).toEqual(reference.byLabel);
    expect({
      gold: differences.gold,
      recall: differences.found / differences.gold,
      exactRecall: differences.exact / differences.gold,
      shown: differences.shown,
      precision: differences.shown === 0 ? null : differences.right / differences.shown,
      falseAlarmsPerArticle: (differences.shown - differences.right) / documents,
      distractorHits: differences.distractorHits,
      ignored: differences.ignored,
    }).toEqual(reference.difference);
    expect([support.gold, support.found / support.gold, support.shown]).toEqual([
      reference.support.gold,
      reference.support.recall,
      reference.support.shown,
    ]);
  },
);
