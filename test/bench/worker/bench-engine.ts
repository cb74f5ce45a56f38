/** What a bench's worker does with a corpus, whichever engine holds it, and how it is told. */
import type { Article } from '../../../lib/core/article.ts';
import type { CorpusQuery } from '../../../lib/core/match/corpus-backend.ts';

/** The workers in this folder. */
export type EngineName = 'second-source' | 'whole-answer' | 'minisearch' | 'flexsearch';

/** How big an answer was, to see that the engines do comparable work. */
export interface AnswerSize {
  readonly articles: number;
  readonly characters: number;
}

/** One engine with its corpus. */
export interface BenchEngine {
  /** Indexes and stores some articles. */
  add(articles: readonly Article[]): Promise<void>;
  /** After the last: whatever makes the index ready for a worker that just woke. */
  finish(): Promise<void>;
  /** The articles that may speak of the question's claims, with their texts. */
  answer(question: Question): Promise<AnswerSize>;
}

/** What is asked, in the forms that the engines take. */
export interface Question {
  readonly article: Article;
  readonly query: CorpusQuery;
}

/** What the bench's page asks of the worker. */
export type BenchCommand =
  | { readonly do: 'add'; readonly url: string }
  | { readonly do: 'finish' }
  | { readonly do: 'answer'; readonly question: Question };

/**
 * Makes this worker obey the bench; answers carry milliseconds where something is timed, and the worker's
 * name, so that the bench notices when the browser runs another one than it built.
 */
export function serveBench(name: EngineName, engine: BenchEngine): void {
  const obey = async (command: BenchCommand): Promise<unknown> => {
    switch (command.do) {
      case 'add': {
        const articles = await read(command.url);
        return timed(() => engine.add(articles));
      }
      case 'finish':
        return timed(() => engine.finish());
      case 'answer':
        return engine.answer(command.question);
    }
  };
  chrome.runtime.onMessage.addListener((command: BenchCommand, _sender, respond) => {
    obey(command).then(
      (result) => respond({ ok: true, name, result }),
      (error: unknown) => respond({ ok: false, name, error: String(error) }),
    );
    return true;
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function read(url: string): Promise<Article[]> {
  const response = await fetch(url);
  return response.json();
}
