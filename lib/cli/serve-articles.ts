/** Serves articles as pages on this machine, under the host names of their outlets. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Article } from '../core/article.ts';
import { articlePage, articlePath } from './article-page.ts';

/** Articles being served. */
export interface ServedArticles {
  /** Rules for Chromium's `--host-resolver-rules`, which send the outlets' host names to this machine. */
  readonly resolverRules: string;
  readonly port: number;
  /** The address of an article's page, under its outlet's name. */
  addressOf(article: Article): string;
  close(): Promise<void>;
}

/** A page that is served beside the articles, by its address. */
export type ExtraPages = Readonly<Record<string, string>>;

/** The outlets of the starter articles and where their pages are read. Bloomberg's was read in ArcaMax. */
const HOSTS: Readonly<Record<string, string>> = {
  'Anadolu Agency': 'www.aa.com.tr',
  'Middle East Monitor': 'www.middleeastmonitor.com',
  'Al Jazeera': 'www.aljazeera.com',
  'Bloomberg News': 'www.arcamax.com',
  'Matzav.com': 'matzav.com',
};

/** Serves until closed, to this machine alone, on a port that is free. `extra` maps addresses to HTML. */
export async function serveArticles(
  articles: readonly Article[],
  extra: ExtraPages = {},
): Promise<ServedArticles> {
  const pages = new Map(Object.entries(extra));
  for (const article of articles) pages.set(addressOf(article), articlePage(article, addressOf(article)));
  const server = createServer((request, response) => {
    const page = pages.get(`http://${request.headers.host}${request.url}`);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<!doctype html><title>Not found</title><p>There is no such page here.</p>');
  });
  const port = await listen(server);
  const hosts = new Set([...pages.keys()].map((address) => new URL(address).hostname));
  return {
    port,
    addressOf,
    resolverRules: [...hosts].map((host) => `MAP ${host}:80 127.0.0.1:${port}`).join(', '),
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}

function addressOf(article: Article): string {
  const host = HOSTS[article.outlet];
  if (host === undefined) throw new Error(`No host is known for the outlet "${article.outlet}".`);
  return `http://${host}${articlePath(article)}`;
}

function listen(server: Server): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}
