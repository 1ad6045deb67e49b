/** The extractors side by side in one page, each timed from the live document to its result. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extract } from '../../../lib/clean/extract';
import { shown } from '../../../lib/clean/metadata/shown';
import { vote } from '../../../lib/clean/locate/vote';
import { wordsFor } from '../../support/words';

/** Milliseconds of one run of each, and of each of Lede's steps. */
export interface Times {
  lede: number;
  readability: number;
  defuddle: number;
  steps: Record<string, number>;
  status: string;
}

const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Runs in the page: one run of each, in turn from the `turn`-th on; `only` Lede where the page is too large for others. */
export function race(turn: number, only = false): Times {
  const steps: Record<string, number> = {};
  let status = '';
  const times = { lede: 0, readability: 0, defuddle: 0 };
  const runs = [
    () => {
      times.lede = time(() => {
        const options = {
          words: wordsFor(document),
          onStep: (name: string, ms: number) => void (steps[name] = (steps[name] ?? 0) + ms),
        };
        // As at a press: without the parts for pages in doubt, and with them where the first turn asks for them.
        status = extract(document, options).status;
        if (status === 'wanted') status = extract(document, { ...options, vote, shown }).status;
      });
    },
    () => {
      times.readability = time(() => new Readability(document.cloneNode(true) as Document).parse());
    },
    () => {
      times.defuddle = time(() =>
        new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse(),
      );
    },
  ];
  const chosen = only ? runs.slice(0, 1) : runs;
  for (let i = 0; i < chosen.length; i++) chosen[(i + turn) % chosen.length]?.();
  return { ...times, steps, status };
}
