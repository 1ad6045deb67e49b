/** The article that a page has gone on to, as a page of its own: the head of the one that was loaded tells of another. */
import { blankDocument } from '../../page/document';
import { allIn, around } from '../../page/select';
import { headingOf } from './shown-lines';
import { readFacts, type PageFacts } from './page-facts';
import { fold, lineIn } from './text';

/** The facts of the article whose headline is the tab's title, as if nothing else stood on the page but what its site is called; the page's own where no heading is. */
export function ownFacts(facts: PageFacts): PageFacts {
  const { doc, url, shown } = facts;
  const heading = headingOf(doc);
  if (!heading || !fold(doc.title).includes(fold(lineIn(heading)))) return facts;
  const page = blankDocument(doc);
  page.documentElement.lang = doc.documentElement.lang;
  page.title = doc.title;
  const article = around(heading, 'article, main') ?? doc.body;
  for (const part of [...allIn(doc, 'meta[property="og:site_name"]'), article])
    page.body.append(page.importNode(part, true));
  return readFacts(page, url, shown);
}
