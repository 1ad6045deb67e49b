/** Parts of a text that a mark at their end tells to be paid for. */
import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../../support/article-page';

const TOLD =
  'Harbour Cloud watches over your moorings by day and by night, and counts the boats for you wherever they lie. Get smarter alarms that do not panic when the tide turns. Start your free trial today!';
const OWN =
  'The pilots of the north quay have written a book of tides, and it is a good one to have on board.';

/** The text with three parts, the second of which ends as `mark` does. */
const textWith = (mark: string): string[] =>
  articleOf({
    end: `<h2><a href="https://pilots.test/">A book of tides</a></h2><p>${OWN}</p>
      <h2><a href="https://cloud.test/moorings">Boats made simple</a></h2><p>${TOLD} ${mark}</p>
      <h2><a href="https://lamps.test/">New lamps</a></h2><p>${OWN.replace('tides', 'lamps')}</p>`,
  }).text.split('\n');

test('goes with its heading, as the label says', () => {
  const text = textWith('<span class="pill">Sponsored</span>');
  expect(text).toEqual([...PROSE, 'A book of tides', OWN, 'New lamps', OWN.replace('tides', 'lamps')]);
});

test.each(['<a href="https://cloud.test/">Sponsored</a>', '<em>Nobody paid the pilot to say so.</em>'])(
  'stays where no label ends it: %s',
  (mark) => {
    expect(textWith(mark)).toContain('Boats made simple');
  },
);
