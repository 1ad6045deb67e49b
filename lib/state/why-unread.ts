/** What to say of a page that could not be read; asked for only then. */
import { LedeError, report, type ErrorCode } from '../errors';
import { urlOf, webUrlOf } from '../page/address';
import { browser } from '../platform/browser';
import { isOwnPage } from '../platform/pages';
import type { Tab } from '../platform/tab';
import type { PageState } from './page-article.svelte';

/** The browsers tell these apart only by their sentences. */
const GONE = /no tab with id|invalid tab id|frame .*removed|tab was closed|frame .*not found|navigat/iu;
const FAILED = /showing error page/iu;
/** The icons of what Firefox shows in the place of a page that did not come; no page of the web can have them. */
const FAILED_ICON = /^chrome:\/\/global\/skin\/icons\/(?:info|warning)\.svg$/u;

/** What the reading of a tab, if there was one, failed of. */
export async function whyUnread(error: unknown, tab: Tab | undefined): Promise<PageState> {
  if (!(error instanceof LedeError)) {
    report(error, 'reading the page');
    return { is: 'failed', code: 'page-unreadable' };
  }
  if (error.code !== 'page-forbidden' || !tab) return { is: 'failed', code: error.code };
  // Firefox lets no extension into a PDF, so that only its address tells of one.
  const isPdf = /\.pdf$/iu.test(urlOf(tab.url)?.pathname ?? '');
  const code = await whyForbidden(error.detail, tab);
  return isPdf && code === 'page-forbidden'
    ? { is: 'none', reason: 'pdf', tried: false }
    : { is: 'failed', code };
}

/** Why the browser let no script into a tab, by the words in which it said so; what is not known to be otherwise is forbidden. */
async function whyForbidden(words: string, { id, url }: Tab): Promise<ErrorCode> {
  if (isOwnPage(url)) return 'own-page';
  if (GONE.test(words)) return 'page-changed';
  return FAILED.test(words) || (webUrlOf(url) && (await hasFailedIcon(id)))
    ? 'page-failed'
    : 'page-forbidden';
}

/** Whether a tab has the icon of a page that did not come: Firefox has no other word for it that tells it from a forbidden one. */
async function hasFailedIcon(id: number): Promise<boolean> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return FAILED_ICON.test(tab?.favIconUrl ?? '');
}
