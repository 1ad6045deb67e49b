import { beforeEach, expect, test, vi } from 'vitest';
import type { ImportReceipt } from '../../../lib/library/import';
import { LibraryImport } from '../../../lib/state/library-import.svelte';

/** The imports that were begun, each to be brought on and to its end. */
const begun = vi.hoisted(
  () => [] as { come: (share: number) => void; end: (receipt: ImportReceipt) => void }[],
);
vi.mock('../../../lib/library/import', () => ({
  importArticles: (_: Blob, come: (share: number) => void) =>
    new Promise<ImportReceipt>((end) => begun.push({ come, end })),
}));

let page: EventTarget;

beforeEach(() => {
  begun.length = 0;
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});

/** Whether the browser would ask before the page is left. */
function isAsked(): boolean {
  return !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

test('a file that comes while another is taken in is not taken, and that is said until the end', async () => {
  const importing = new LibraryImport(() => {});
  const first = importing.start(new Blob());
  expect(importing.state).toEqual({ is: 'running', share: 0, another: false });
  await importing.start(new Blob());
  expect(begun).toHaveLength(1);
  expect(importing.state).toMatchObject({ another: true });
  begun[0]?.come(0.5);
  expect(importing.state).toEqual({ is: 'running', share: 0.5, another: true });
  begun[0]?.end({ added: 1, known: 0, tagged: 0, damaged: 0, missing: 0 });
  await first;
  expect(importing.state).toMatchObject({ is: 'done' });
  void importing.start(new Blob());
  expect(importing.state).toMatchObject({ is: 'running', another: false });
});

test('whoever leaves the page while a file is taken in is asked, and no longer than that', async () => {
  const importing = new LibraryImport(() => {});
  expect(isAsked()).toBe(false);
  const running = importing.start(new Blob());
  expect(isAsked()).toBe(true);
  await importing.start(new Blob());
  begun[0]?.end({ added: 1, known: 0, tagged: 0, damaged: 0, missing: 0 });
  await running;
  expect(isAsked()).toBe(false);
});
