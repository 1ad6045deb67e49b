import { parseHTML } from 'linkedom';
import { beforeAll, expect, test, vi } from 'vitest';
import { blocksOf, ownTextOf } from '../../../lib/reading/blocks';
import { findIn } from '../../../lib/reading/find';
import { rangeOf } from '../../../lib/reading/text-ranges';

const page = parseHTML('<!doctype html><html><body></body></html>');

beforeAll(() => {
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('HTMLElement', page.HTMLElement);
  vi.stubGlobal('Element', page.Element);
  vi.stubGlobal('Node', page.Node);
});

function blocksIn(html: string): HTMLElement[] {
  const body = page.document.createElement('div');
  body.innerHTML = html;
  return blocksOf(body);
}

const NESTED = '<ul><li>Fish, <b>fresh</b>. <ul><li>A herring.</li></ul> No eels.</li></ul>';

test('each word of a list within an item is in one block', () => {
  expect(blocksIn(NESTED).map(ownTextOf)).toEqual(['Fish, fresh.  No eels.', 'A herring.']);
});

test('a table and a figure have all that they hold', () => {
  const table = '<table><tbody><tr><td><p>Ice</p></td><td>Salt</td></tr></tbody></table>';
  const figure = '<figure><img src="a.jpg"><figcaption><p>The quay</p></figcaption></figure>';
  expect(blocksIn(table + figure).map(ownTextOf)).toEqual(['IceSalt', 'The quay']);
});

test('a word that stands once, in a list within an item, is found once', () => {
  vi.spyOn(page.document, 'createRange').mockImplementation(
    () => ({ setStart: () => undefined, setEnd: () => undefined }) as unknown as Range,
  );
  expect(findIn(blocksIn(NESTED), 'herring')).toHaveLength(1);
});

test('a place in a block’s own text is found in the node that holds it', () => {
  const ends: unknown[] = [];
  vi.spyOn(page.document, 'createRange').mockImplementation(() => {
    const note = (node: Text, at: number): void => void ends.push([node.data, at]);
    return { setStart: note, setEnd: note } as unknown as Range;
  });
  const [item] = blocksIn(NESTED);
  const at = item ? ownTextOf(item).indexOf('eels') : -1;
  if (item) rangeOf(item, at, at + 4);
  expect(ends).toEqual([
    [' No eels.', 4],
    [' No eels.', 8],
  ]);
});
