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
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome140',
      lib: {
        entry: join(import.meta.dirname, 'worker', `${engine}.ts`),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'worker.js',
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error(`The worker of ${engine} was not built.`);
  return bundle.output.reduce(
    (sum, chunk) => sum + (chunk.type === 'chunk' ? Buffer.byteLength(chunk.code) : 0),
    0,
  );
}
