import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BackupTab, type RestoreState, type SaveState } from '../../lib/ui/library/backup-tab.tsx';
import { SitesTab } from '../../lib/ui/library/sites-tab.tsx';
import { dePages } from '../../lib/ui/texts/de-pages.ts';
import { enPages } from '../../lib/ui/texts/en-pages.ts';
import { axeFindings, mount, openAll, textOf } from './mount.tsx';

type BackupProps = ComponentProps<typeof BackupTab>;
const backup = (props: Partial<BackupProps> = {}, texts = enPages) => (
  <main>
    <h1>Library</h1>
    <BackupTab
      {...{ save: { step: 'idle' }, restore: { step: 'idle' }, texts: texts.backup, locale: texts.locale }}
      onSave={vi.fn()}
      onSaveAgain={vi.fn()}
      onStopSaving={vi.fn()}
      onFile={vi.fn()}
      onRestore={vi.fn()}
      onStopRestoring={vi.fn()}
      {...props}
    />
  </main>
);

const content = { made: '2026-11-23T10:00:00Z', articles: 5005, parts: {} };
const counts = { added: 4000, updated: 2, unchanged: 1000, duplicate: 1, failed: 2 };
const saveStates: SaveState[] = [
  { step: 'idle' },
  { step: 'saving', share: 0.254 },
  { step: 'saved', name: 'second-source-2026-11-23.jsonl.gz' },
  { step: 'failed', message: 'The library couldn’t be read.' },
];
const restoreStates: RestoreState[] = [
  { step: 'idle' },
  { step: 'looking', share: 0 },
  { step: 'found', content },
  { step: 'restoring', share: 0.999 },
  { step: 'restored', result: { counts, failures: ['A: no room.', 'B: no room.'] } },
  { step: 'failed', message: 'This file is no backup of a library.' },
];

type SitesProps = ComponentProps<typeof SitesTab>;
const sites = (props: Partial<SitesProps> = {}, texts = enPages) => (
  <main>
    <h1>Library</h1>
    <SitesTab
      {...{ texts, choice: 'outlets', refused: false, hosts: ['reuters.com'], own: ['herald.example.org'] }}
      stopped={[]}
      onChoose={vi.fn()}
      onAdd={vi.fn(async () => true)}
      onRemove={vi.fn(async () => undefined)}
      {...props}
    />
  </main>
);

afterEach(() => page.viewport(414, 896));

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each([320, 1000])(
    'no state of the tabs has anything that axe objects to or that is too wide, at %i px',
    async (width) => {
      await page.viewport(width, 800);
      for (const texts of [enPages, dePages]) {
        const drawings = [
          ...saveStates.map((save) => backup({ save }, texts)),
          ...restoreStates.map((restore) => backup({ restore }, texts)),
          sites({}, texts),
          sites({ own: [], stopped: ['reuters.com', 'daily.example.org'] }, texts),
          sites({ choice: 'everywhere', refused: true }, texts),
        ];
        for (const drawing of drawings) {
          const root = mount(drawing, width, scheme);
          expect(await axeFindings(root)).toEqual([]);
          expect(root.scrollWidth).toBeLessThanOrEqual(width);
        }
      }
    },
  );
});

describe('the backup', () => {
  it('is saved by a press, tells how far it is, and can be stopped', async () => {
    const [onSave, onStopSaving] = [vi.fn(), vi.fn()];
    mount(backup({ onSave }));
    await page.getByRole('button', { name: 'Save a backup' }).click();
    expect(onSave).toHaveBeenCalledOnce();
    mount(backup({ save: { step: 'saving', share: 0.254 }, onStopSaving }));
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '0.254');
    await expect.element(page.getByText('25 %')).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(onStopSaving).toHaveBeenCalledOnce();
  });

  it('says before restoring what is in the file, and restores only then', async () => {
    const onRestore = vi.fn();
    mount(backup({ restore: { step: 'found', content }, onRestore }));
    await expect
      .element(page.getByRole('status').getByText('A backup of 23 November 2026 with 5,005 articles.'))
      .toBeVisible();
    expect(onRestore).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Restore' }).click();
    expect(onRestore).toHaveBeenCalledOnce();
  });

  it('says afterwards what became of the articles, and of which none', () => {
    const root = mount(backup({ restore: restoreStates[4] as RestoreState }));
    expect(textOf(root)).toContain('4,000 articles added, 2 updated, 1,001 already here.');
    expect([...root.querySelectorAll('.failures li')].map(textOf)).toEqual(['A: no room.', 'B: no room.']);
  });

  it('takes a file that is chosen, the same one a second time too', async () => {
    const onFile = vi.fn();
    const root = mount(backup({ onFile }));
    const chooser = root.querySelector('input[type=file]') as HTMLInputElement;
    for (let time = 0; time < 2; time++) await userEvent.upload(chooser, new File(['x'], 'a.jsonl.gz'));
    expect(onFile.mock.calls.map(([file]) => file.name)).toEqual(['a.jsonl.gz', 'a.jsonl.gz']);
  });
});

describe('the sites', () => {
  it('are stopped one by one, outlets too, and read again', async () => {
    const [onAdd, onRemove] = [vi.fn(async () => true), vi.fn(async () => undefined)];
    const root = mount(sites({ onAdd, onRemove }));
    openAll(root);
    await page.getByRole('button', { name: 'Stop reading reuters.com' }).click();
    expect(onRemove.mock.calls).toEqual([['reuters.com']]);
    mount(sites({ stopped: ['daily.example.org'], onAdd }));
    await page.getByRole('button', { name: 'Read again: daily.example.org' }).click();
    expect(onAdd.mock.calls).toEqual([['daily.example.org']]);
    await expect
      .element(page.getByText('Articles on daily.example.org are read automatically from now on.'))
      .toBeVisible();
  });

  it('are added as they’re typed, and the browser is asked for that one', async () => {
    const onAdd = vi.fn(async () => true);
    mount(sites({ onAdd }));
    await userEvent.type(
      page.getByRole('textbox', { name: 'Add a site' }),
      'https://News.example.net/today{Enter}',
    );
    expect(onAdd.mock.calls).toEqual([['news.example.net']]);
    await expect
      .element(page.getByText('Articles on news.example.net are read automatically from now on.'))
      .toBeVisible();
    await expect.element(page.getByRole('textbox')).toHaveValue('');
  });

  it.each([
    ['two words', '“two words” is no site’s name. Type it as in example.com.'],
    ['herald.example.org', 'herald.example.org is on the list already.'],
    ['www.reuters.com', 'www.reuters.com is on the list already.'],
    ['refused.example.net', 'The browser didn’t allow it, so nothing has changed.'],
  ])('of "%s" it is said why it isn’t added', async (typed, said) => {
    mount(sites({ onAdd: async () => false }));
    await userEvent.type(page.getByRole('textbox'), `${typed}{Enter}`);
    await expect.element(page.getByText(said)).toBeVisible();
  });

  it('are removed one by one, and the focus isn’t lost', async () => {
    const onRemove = vi.fn(async () => undefined);
    mount(sites({ onRemove }));
    await page.getByRole('button', { name: 'Remove herald.example.org' }).click();
    expect(onRemove.mock.calls).toEqual([['herald.example.org']]);
    await expect
      .element(page.getByText('Articles on herald.example.org are read only when you ask from now on.'))
      .toBeVisible();
    await expect.element(page.getByRole('textbox')).toHaveFocus();
  });
});
