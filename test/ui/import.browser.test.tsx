import type { VNode } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  type ImportRecord,
  type ImportResult,
  noCounts,
  type ImportProgress as Progress,
} from '../../lib/core/library/import-report.ts';
import type { SyncedFolder } from '../../lib/core/library/synced-folder.ts';
import { DropZone } from '../../lib/ui/library/drop-zone.tsx';
import { FolderList } from '../../lib/ui/library/folder-list.tsx';
import { CutOffImport, ImportProgress } from '../../lib/ui/library/import-progress.tsx';
import { ImportReport } from '../../lib/ui/library/import-report.tsx';
import { LastImport } from '../../lib/ui/library/last-import.tsx';
import { MappingDialog } from '../../lib/ui/library/mapping-dialog.tsx';
import { deImport } from '../../lib/ui/texts/de-import.ts';
import { enImport } from '../../lib/ui/texts/en-import.ts';
import type { ImportTexts } from '../../lib/ui/texts/import-texts.ts';
import { axeFindings, mount, textOf } from './mount.tsx';

const record: ImportRecord = {
  ...{ id: 7, names: ['Clippings'], chosen: 1, folder: null, reopens: true, keepable: 'Clippings' },
  ...{ started: '2026-03-01T10:00:00Z', ended: '2026-03-01T10:01:00Z', state: 'done', message: '' },
  ...{ done: 12, files: 12, bytes: 5_000_000 },
  counts: { ...noCounts, added: 5000, duplicate: 17, failed: 3, skipped: 1, 'to-capture': 2 },
};

const line = (number: number, part: Partial<ImportResult>): ImportResult => ({
  ...{ import: 7, number, path: 'Clippings/a.txt', at: '', outcome: 'added', title: '', reason: '' },
  ...{ article: null, other: '', url: null, fields: [] },
  ...part,
});

const lines: readonly ImportResult[] = [
  line(0, { title: 'Storm over the coast', article: 't1' }),
  line(1, {
    path: 'Clippings/b.txt',
    outcome: 'duplicate',
    title: 'Storm',
    article: 't1',
    other: 'Storm, Harbour Gazette',
  }),
  line(2, { path: 'Clippings/new/c.txt', outcome: 'renamed', other: 'Clippings/c.txt' }),
  line(3, {
    ...{ path: 'Clippings/export-newsroom-cms-final-2020-07-21-with-a-long-name.csv', outcome: 'failed' },
    ...{
      reason: 'No column is called text, body or content. Tell it which one it is.',
      fields: ['kop', 'inhoud'],
    },
  }),
  line(4, {
    path: 'Clippings/pocket.csv',
    at: 'line 2',
    outcome: 'to-capture',
    title: 'A bridge',
    url: 'https://gazette.example/bridge',
  }),
  line(5, {
    path: 'Clippings/pocket.csv',
    at: 'line 3',
    outcome: 'to-capture',
    title: 'Not a page',
    url: 'javascript:alert(1)',
  }),
];

const progress: Progress = {
  ...{ import: 7, names: ['news'], folder: null, phase: 'reading', paused: false, done: 3120, files: 5000 },
  ...{ bytes: 1, counts: noCounts, path: 'news/2020/seattle-police.csv', entries: 4310 },
  ...{ rate: 412, left: 5, waiting: 1 },
};

const folder = (part: Partial<SyncedFolder>): SyncedFolder => ({
  ...{ id: 1, name: 'Gaza talks', access: 'ready', synced: '2026-03-01T09:48:00Z', articles: 5 },
  ...{ whenGone: 'ask', gone: 0, goneArticles: 0, message: '' },
  ...part,
});

const folders = [
  folder({}),
  folder({ id: 2, name: 'Archive 2012–2020', access: 'reconnect' }),
  folder({ id: 3, name: 'Desk', access: 'missing', synced: null }),
  folder({ id: 4, name: 'Chosen', access: 'choose', gone: 3, goneArticles: 4 }),
];

const now = new Date('2026-03-01T10:00:00Z');

const spy = () => vi.fn<(...args: readonly unknown[]) => boolean>();

interface Events {
  readonly [name: string]: ReturnType<typeof spy>;
}

function parts(t: ImportTexts, locale: string, events: Events = {}): VNode {
  const on = (name: string) => events[name] ?? spy();
  return (
    <main>
      <h1>Library</h1>
      <DropZone
        texts={t}
        onPickFiles={on('pickFiles')}
        onPickFolder={on('pickFolder')}
        onFiles={on('files')}
        onFolder={on('folder')}
      />
      <div class="files-aside">
        <ImportProgress
          {...{ progress, texts: t }}
          onPause={on('pause')}
          onGoOn={on('goOn')}
          onStop={on('stop')}
        />
        <CutOffImport
          record={{ ...record, id: 6, state: 'running', reopens: false, done: 400 }}
          texts={t}
          onGoOn={on('goOnWith')}
          onFiles={on('again')}
          onStop={on('leave')}
        />
        <FolderList
          {...{ folders, locale, now, busy: false, texts: t }}
          onSync={on('sync')}
          onReconnect={on('reconnect')}
          onChooseAgain={on('choose')}
          onFiles={on('folderFiles')}
          onGone={on('gone')}
          onWhenGone={on('whenGone')}
          onLeave={on('leaveFolder')}
        />
        <LastImport
          {...{ record, locale, problems: lines.filter(({ reason }) => reason), texts: t }}
          onReport={on('report')}
          onFields={on('fields')}
          onKeep={on('keep')}
        />
      </div>
    </main>
  );
}

const report = (t: ImportTexts, events: Events = {}) => (
  <ImportReport
    view={{ record, outcome: null, lines }}
    records={[record, { ...record, id: 3, names: ['export.csv', 'b.txt', 'c.txt'], chosen: 12 }]}
    texts={t}
    locale="en-GB"
    onView={events['view'] ?? spy()}
    onMore={events['more'] ?? spy()}
    onSave={events['save'] ?? spy()}
    onFields={events['fields'] ?? spy()}
    onClose={events['close'] ?? spy()}
  />
);

const mapping = (
  t: ImportTexts,
  preview: Parameters<typeof MappingDialog>[0]['preview'],
  events: Events = {},
) => (
  <MappingDialog
    path="Clippings/export.csv"
    fields={['kop', 'inhoud', 'datum']}
    files={2}
    {...{ preview, texts: t }}
    onChoice={events['choice'] ?? spy()}
    onRead={events['read'] ?? spy()}
    onFiles={events['files'] ?? spy()}
    onClose={events['close'] ?? spy()}
  />
);

const button = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll('button')].find((one) => textOf(one) === name) as HTMLElement;

afterEach(() => page.viewport(1280, 900));

describe.each([
  ['English', enImport, 'en-GB'],
  ['German', deImport, 'de-DE'],
] as const)('adding files in %s', (_, t, locale) => {
  it.each([
    [320, 'light'],
    [1000, 'dark'],
  ] as const)('is open to everybody at %i px, %s', async (width, scheme) => {
    await page.viewport(width, 900);
    const root = mount(parts(t, locale), width, scheme);
    document.documentElement.lang = locale;
    expect(await axeFindings(root)).toEqual([]);
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
    expect(await axeFindings(mount(report(t), width, scheme))).toEqual([]);
    expect(await axeFindings(mount(mapping(t, []), width, scheme))).toEqual([]);
  });
});

describe('the parts beside the list', () => {
  it('say how far an import is, at what, how fast and how long it takes', () => {
    const text = textOf(mount(parts(enImport, 'en-GB'), 320).querySelector('.import-running'));
    expect(text).toContain('3,120 of 5,000 files read, 412 a second, 5 seconds left');
    expect(text).toContain('news/2020/seattle-police.csv');
    expect(text).toContain('4,310 entries read');
    expect(text).toContain('1 more import waits');
  });

  it('count no entries of a file that is one article', () => {
    const one = { ...progress, entries: 1 };
    const root = mount(
      <ImportProgress progress={one} texts={enImport} onPause={spy()} onGoOn={spy()} onStop={spy()} />,
      320,
    );
    expect(textOf(root)).toContain('seattle-police.csv');
    expect(textOf(root)).not.toMatch(/entr(y|ies)/);
  });

  it('tell screen readers now and then how far an import is, not with every step', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const said = () => textOf(mounted.querySelector('.import-running [role="status"]'));
      const mounted = mount(parts(enImport, 'en-GB'), 320);
      await expect.poll(said).toBe('');
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
      vi.advanceTimersByTime(10_000);
      await expect.poll(said).toBe('3,120 of 5,000 files read, 4,310 entries read');
    } finally {
      vi.useRealTimers();
    }
  });

  it('say of each folder what it needs, and keep calm about it', async () => {
    const events = { reconnect: spy(), gone: spy(), sync: spy(), whenGone: spy() };
    const root = mount(parts(enImport, 'en-GB', events), 320).querySelector('.folders') as HTMLElement;
    expect(textOf(root)).toContain('Gaza talks5 articles, synced 12 minutes ago');
    await userEvent.click(button(root, 'Reconnect this folder'));
    expect(events.reconnect).toHaveBeenCalledWith(folders[1]);
    expect(textOf(root)).toContain(
      '3 files are gone from this folder. Remove 4 articles from the library too?',
    );
    await userEvent.click(button(root, 'Keep'));
    expect(events.gone).toHaveBeenCalledWith(folders[3], 'keep');
    await userEvent.click(button(root, 'Sync now'));
    expect(events.sync).toHaveBeenCalledWith(folders[0]);
    const [details] = root.querySelectorAll('details');
    if (details) details.open = true;
    await userEvent.selectOptions(details?.querySelector('select') as HTMLElement, 'remove');
    expect(events.whenGone).toHaveBeenCalledWith(folders[0], 'remove');
  });

  it('sum up the last import and give the way out of what was not read', async () => {
    const events = { fields: spy(), report: spy(), keep: spy() };
    const root = mount(parts(enImport, 'en-GB', events), 320).querySelector('.last-import') as HTMLElement;
    expect(textOf(root)).toContain('added5,000');
    expect(textOf(root)).toContain('already here17');
    expect(textOf(root)).toContain('not read4');
    await userEvent.click(button(root, 'Choose the fields'));
    expect(events.fields).toHaveBeenCalledWith(lines[3]);
    await userEvent.click(button(root, 'Show the list'));
    expect(events.report).toHaveBeenCalledWith(record, 'to-capture');
    await userEvent.click(button(root, 'Keep “Clippings” in sync'));
    expect(events.keep).toHaveBeenCalledWith(record);
  });
});

describe('the report', () => {
  it('lists every file with what became of it, and opens only what is a page', () => {
    const root = mount(report(enImport), 1000);
    const rows = [...root.querySelectorAll('tbody tr')].map(textOf);
    expect(rows).toEqual([
      'Clippings/a.txtAddedStorm over the coast',
      'Clippings/b.txtDuplicateStormThe same text as: Storm, Harbour Gazette',
      'Clippings/new/c.txtRenamedWas Clippings/c.txt',
      expect.stringContaining('FailedNo column is called text, body or content.'),
      'Clippings/pocket.csv, line 2To captureA bridgehttps://gazette.example/bridge',
      'Clippings/pocket.csv, line 3To captureNot a pagejavascript:alert(1)',
    ]);
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#article=t1&part=text&start=0&end=0',
      '#article=t1&part=text&start=0&end=0',
      'https://gazette.example/bridge',
    ]);
  });

  it('is filtered by outcome, saved, and closed by key', async () => {
    const events = { view: spy(), save: spy(), close: spy(), more: spy() };
    const root = mount(report(enImport, events), 1000);
    expect([...root.querySelectorAll('.filters button')].map(textOf)).toEqual([
      ...['All 5,023', 'Added 5,000', 'Duplicate 17', 'To capture 2', 'Skipped 1', 'Failed 3'],
    ]);
    await userEvent.click(button(root, 'Failed 3'));
    expect(events.view).toHaveBeenCalledWith(record, 'failed');
    await userEvent.click(button(root, 'Show more'));
    expect(events.more).toHaveBeenCalled();
    await userEvent.click(button(root, 'Save as CSV'));
    expect(events.save).toHaveBeenCalledWith(record);
    await userEvent.keyboard('{Escape}');
    expect(events.close).toHaveBeenCalled();
  });
});

describe('the question which field is which', () => {
  it('wants the text, asks for a preview of each choice, and gives the answer', async () => {
    const events = { choice: spy(), read: spy() };
    const article = {
      title: 'Storm',
      outlet: '',
      published: '2021-05-04T08:00:00Z',
      text: 'The storm cut power.',
    };
    const root = mount(mapping(enImport, [article], events), 600);
    const read = button(root, 'Read 2 files') as HTMLButtonElement;
    expect(read.disabled).toBe(true);
    const [text, title] = root.querySelectorAll('select');
    await userEvent.selectOptions(title as HTMLElement, 'kop');
    expect(events.choice).not.toHaveBeenCalled();
    await userEvent.selectOptions(text as HTMLElement, 'inhoud');
    expect(events.choice).toHaveBeenLastCalledWith({ title: 'kop', text: 'inhoud' });
    expect(textOf(root.querySelector('.preview'))).toContain(
      'Stormoutlet unknown2021-05-04The storm cut power.',
    );
    await userEvent.click(read);
    expect(events.read).toHaveBeenCalledWith({ title: 'kop', text: 'inhoud' });
  });

  it('says so where the file cannot be opened any more', () => {
    const root = mount(mapping(enImport, 'gone'), 600);
    expect(textOf(root)).toContain('Choose it again to read it with these fields.');
    expect(button(root, 'Choose the files again')).toBeTruthy();
  });
});
