/** The accessibility rules of axe-core, run in any document of any browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './driver.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe holds against the document, each in a line. Extension pages run no text as code; the driver does, so axe
 * comes as the source of the function it runs. Colours are judged once they have stopped changing.
 */
export async function violations(surface: Surface): Promise<string[]> {
  const run = (): Promise<string> => Promise.resolve('');
  run.toString = () =>
    `() => { ${axe}; return Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => axe.run()).then((found) => JSON.stringify(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))); }`;
  return JSON.parse(await surface.evaluate(run)) as string[];
}
