/** Words that only the look of a page sets apart. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { isParted } from '../../../lib/page/row';

/** Whether the last node of a paragraph stands apart from what is before it, of a page that shows its spans so. */
function isLastParted(html: string, style: Partial<CSSStyleDeclaration>): boolean {
  const { document } = parseHTML(`<!doctype html><html><body><p>${html}</p></body></html>`);
  const plain = { display: 'inline', float: 'none', position: 'static' };
  const getComputedStyle = (el: Element): object =>
    el.localName === 'span' ? { ...plain, ...style } : plain;
  const last = document.querySelector('p')?.lastChild ?? document;
  return isParted(last, { getComputedStyle } as unknown as Window);
}

test.each([
  ['words behind a line of its own', '<span>Ada Quill</span>harbour master', { display: 'block' }, true],
  ['a line of its own behind words', 'Ada Quill<span>harbour master</span>', { display: 'flex' }, true],
  ['words beside a space', '<span>Ada Quill</span> harbour master', { display: 'block' }, false],
  ['words within a line', '<span>Ada</span>’s boat', {}, false],
  ['letters side by side', '<span>A</span><span>da</span>', { display: 'inline-block' }, false],
  ['a word behind its large first letter', '<span>A</span>da', { display: 'block', float: 'left' }, false],
  [
    'a word behind a sign set elsewhere',
    '<span>1</span>Ada',
    { display: 'block', position: 'absolute' },
    false,
  ],
  ['a paragraph', '<span>Ada Quill</span><li>harbour master</li>', { display: 'block' }, false],
])('%s', (_, html, style, is) => {
  expect(isLastParted(html, style)).toBe(is);
});
