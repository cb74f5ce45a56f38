/** Puts the sample page before the reader and lets a session run on it, with a worker that answers at once. */
import type { Report } from '../../lib/core/report/report.ts';
import type { FromReader } from '../../lib/messages/messages.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { ReaderSession } from '../../lib/page/reader-session.ts';
import base from '../../lib/ui/base.css?inline';
import card from '../../lib/ui/card/card.css?inline';
import { en } from '../../lib/ui/texts/en.ts';
import tokens from '../../lib/ui/tokens.css?inline';
import { samplePage, sampleReport } from './sample-story.ts';
import '../../lib/page/paint/highlights.css';

/** A session on a page, and what it said to the worker. */
export interface Visit {
  readonly session: ReaderSession;
  readonly said: FromReader[];
  /** Makes the session believe that its extension is gone. */
  kill(): void;
}

/** Shows the page and waits until it's painted. */
export async function visit(
  style = '',
  report: (article: ReturnType<typeof readArticle>) => Report | null = defaultReport,
): Promise<Visit> {
  document.body.innerHTML = samplePage(style);
  document.documentElement.lang = 'en';
  window.scrollTo(0, 0);
  return startSession(report);
}

/** Starts a session on what the document holds now; waits for so many messages, else until it's painted or let be. */
export async function startSession(
  report: (article: ReturnType<typeof readArticle>) => Report | null = defaultReport,
  messages?: number,
): Promise<Visit> {
  const said: FromReader[] = [];
  let alive = true;
  const session = new ReaderSession({
    texts: () => en,
    css: [tokens, base, card].join('\n'),
    isAlive: () => alive,
    async send(message) {
      said.push(message);
      if (message.type !== 'check') return undefined;
      const found = report(readArticle(document, { url: location.href }));
      return found
        ? { ok: true, report: found, hidden: [] }
        : { ok: false, message: 'No library.', detail: '' };
    },
  });
  session.start();
  await until(() =>
    messages === undefined
      ? said.length > 0 && (said[0]?.type !== 'check' || said.some(({ type }) => type === 'anchored'))
      : said.length >= messages,
  );
  return {
    session,
    said,
    kill: () => {
      alive = false;
    },
  };
}

function defaultReport(read: ReturnType<typeof readArticle>): Report | null {
  return read.kind === 'article' ? sampleReport(read) : null;
}

/** Waits for something to become true. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (holds()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  throw new Error(`This never became true: ${holds}`);
}

/** The words that a highlight of ours underlines, in order. */
export function painted(name: string): string[] {
  return [...(CSS.highlights.get(`second-source-${name}`) ?? [])].map(String);
}
