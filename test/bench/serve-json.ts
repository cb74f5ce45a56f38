/** Hands values to the bench's workers as JSON on this machine; an extension's message takes 64 MB at most. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of values. */
export interface JsonServer {
  /** An address that gives this value until the next `offer`. */
  offer(value: unknown): string;
  close(): void;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function serveJson(): Promise<JsonServer> {
  let body = '';
  let count = 0;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    offer: (value) => {
      body = JSON.stringify(value);
      count++;
      return `http://127.0.0.1:${port}/${count}`;
    },
    close: () => server.close(),
  };
}
