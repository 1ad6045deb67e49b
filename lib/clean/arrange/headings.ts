/** The headings of the body, one below the other without gaps. */
import { allIn } from '../../page/select';
import { renamed } from './tidy';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Renames headings so that the highest of the body is an `h2` (the title is the `h1`) and no level is skipped. */
export function orderHeadings(body: Element): void {
  const headings = allIn(body, HEADINGS);
  const levels = [...new Set(headings.map((heading) => heading.localName))].sort();
  for (const heading of headings) {
    const name = `h${Math.min(6, levels.indexOf(heading.localName) + 2)}`;
    if (name !== heading.localName) heading.replaceWith(renamed(heading, name));
  }
}
