/** Builds an extension around one engine's worker: the real thing, since a page's storage and workers differ. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { EngineName } from './worker/bench-engine.ts';

/** Writes the extension to a folder, in place of what was there; answers its worker's size in bytes. */
export async function buildWorker(engine: EngineName, folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: `Bench of ${engine}`,
    version: '1',
    background: { service_worker: 'worker.js' },
    permissions: ['storage', 'unlimitedStorage'],
    host_permissions: ['http://127.0.0.1/*'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'bench.html'), '<!doctype html><title>Bench</title>');
  const code = await buildScript(engine);
  writeFileSync(join(folder, 'worker.js'), code);
  return Buffer.byteLength(code);
}

/** The script `worker/NAME.ts` with all that it imports, to run in a browser. */
export async function buildScript(name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome140',
      lib: {
        entry: join(import.meta.dirname, 'worker', `${name}.ts`),
        formats: ['iife'],
        name: 'bench',
        fileName: () => `${name}.js`,
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`The script ${name} was not built.`);
  return chunk.code;
}
