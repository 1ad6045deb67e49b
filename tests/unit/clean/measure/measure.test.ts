import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { measure } from '../../../../lib/clean/measure/measure';
import { snapshot } from '../../../../lib/page/snapshot';

test.each([
  ['of plain words', '<button>Subscribe</button>', 1],
  ['that holds a block', '<button><div>Subscribe</div></button>', 1],
  ['that unfolds a part of the text', '<button aria-expanded="false"><div>Which ferry?</div></button>', 0],
])('a button %s counts so: %s', (_, button, controls) => {
  const { document } = parseHTML(
    `<!doctype html><html><body><div><p>All the tides of the year.</p>${button}</div></body></html>`,
  );
  const shot = snapshot(document, { url: 'https://paper.test/tides' });
  expect(shot && measure(shot.body).facts.get(shot.body)?.controls).toBe(controls);
});
