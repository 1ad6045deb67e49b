/** Keeping a link for later. */
import type { Article } from '../article';
import { send } from '../messages/send';

/** What is known of an article of which only the address is known. */
const UNREAD: Omit<Article, 'title' | 'url'> = {
  canonicalUrl: null,
  byline: null,
  authors: [],
  siteName: null,
  section: null,
  published: null,
  modified: null,
  language: null,
  direction: 'ltr',
  excerpt: null,
  leadImage: null,
  html: '',
  text: '',
  words: 0,
  minutes: 0,
  completeness: { state: 'teaser', evidence: ['only its address was saved'] },
  removals: [],
};

/** Keeps the address of an article. Its text is not known: it can be read only on its own page. */
export async function saveLink(title: string, url: string): Promise<void> {
  // What is kept already has more than an address, and must not be replaced by one.
  if ((await send('library:find', { url, canonicalUrl: null })).id !== null) return;
  await send('library:save', { article: { ...UNREAD, title, url } });
}
