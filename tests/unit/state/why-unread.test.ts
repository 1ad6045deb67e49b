import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LedeError } from '../../../lib/errors';
import { whyUnread } from '../../../lib/state/why-unread';

const CHROME = 'Error: Frame with ID 0 is showing error page';
const FIREFOX = 'Error: Missing host permission for the tab';
const INFO = 'chrome://global/skin/icons/info.svg';
const stateOf = (words: string, url: string, favIconUrl?: string) => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ favIconUrl } as never);
  return whyUnread(new LedeError('page-forbidden', words), { id: 7, url, isPrivate: false });
};

beforeEach(() => fakeBrowser.reset());

test.each([
  [CHROME, undefined, 'page-failed'],
  [FIREFOX, INFO, 'page-failed'],
  [FIREFOX, 'chrome://global/skin/icons/pdf.svg', 'page-forbidden'],
  [FIREFOX, 'https://www.pier.example/icon.svg', 'page-forbidden'],
  ['Error: Cannot access contents of the page', undefined, 'page-forbidden'],
  ['Error: No tab with id: 7', undefined, 'page-changed'],
])('a page that did not come is told from a forbidden one: “%s”, icon %s', async (words, icon, code) => {
  expect(await stateOf(words, 'https://www.pier.example/a', icon)).toEqual({ is: 'failed', code });
});

test('a page of the browser’s own and a PDF are none that did not come', async () => {
  expect(await stateOf('', 'about:support', INFO)).toEqual({ is: 'failed', code: 'page-forbidden' });
  expect(await stateOf(FIREFOX, 'https://www.pier.example/a.pdf')).toMatchObject({ reason: 'pdf' });
});

test('what failed of something else is told as that', async () => {
  expect(await whyUnread(new LedeError('no-tab'), undefined)).toEqual({ is: 'failed', code: 'no-tab' });
  const reported = vi.spyOn(console, 'error').mockReturnValue();
  expect(await whyUnread(new Error('odd'), undefined)).toEqual({ is: 'failed', code: 'page-unreadable' });
  expect(reported).toHaveBeenCalledOnce();
});
