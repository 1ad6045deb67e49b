/** Doing what the first article needs once before there is one: the browser makes such things ready at their first use. */
import { articleDate } from '../i18n/dates';
import { sanitizeHtml } from '../sanitize/sanitize';

/** Readies the sanitizer and the writing of dates, while the article is still on its way. */
export function warmUp(): void {
  sanitizeHtml('<p>A <a href="#a">link</a>.</p><figure><img src="data:,"></figure>');
  articleDate('2000-01-01T00:00:00Z');
}
