/** A copy of the built extension with the benchmark's page in it. */
import { cp, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const HTML =
  '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="bench.js"></script>';

/** Makes the copy and answers with its folder. The page uses the built worker, so that the index is the real one. */
export async function withBenchPage(built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-bench-'));
  await cp(built, folder, { recursive: true });
  const worker = (await readdir(join(folder, 'assets'))).find((name) => /^worker-.*\.js$/.test(name));
  if (!worker) throw new Error(`no search worker in ${built}: run npm run build`);
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: join(import.meta.dirname, 'page.ts'),
        output: { entryFileNames: 'bench.js', format: 'es' },
      },
    },
    define: { 'import.meta.env.FIREFOX': String(built.includes('firefox')) },
    plugins: [
      {
        name: 'built-worker',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('?worker') ? '\0built-worker' : undefined),
        load: (id) =>
          id === '\0built-worker'
            ? `export default class extends Worker { constructor() { super('/assets/${worker}'); } }`
            : undefined,
      },
    ],
  });
  await writeFile(join(folder, 'bench.html'), HTML);
  return folder;
}
