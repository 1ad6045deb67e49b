/** What a page shows of its headline, its date and its authors, for pages whose head tells none: it comes with the part for pages in doubt. */
import { shownAuthors } from './byline';
import { ownFacts } from './own-page';
import type { PageFacts } from './page-facts';
import { shownDates, type ShownDates } from './shown-date';
import { lineOfTab } from './shown-lines';
import { signedBelow } from './signature';

/** Reads it off the page, and off the end of the article's text. */
export interface Shown {
  /** The line that is the headline of a page without one in its markup; `names` are the site's, folded. */
  headline: (doc: Document, names: readonly string[]) => string | undefined;
  dates: ShownDates;
  /** Groups of names that stand together, the likeliest first. */
  authors: (doc: Document) => Iterable<string[]>;
  /** The names that the text is signed with at its end, or in a line that was `taken` out of it. */
  signed: (body: Element, taken: readonly string[]) => string[];
  /** The facts of the article that the page has gone on to. */
  ownFacts: (facts: PageFacts) => PageFacts;
}

export const shown: Shown = {
  headline: lineOfTab,
  dates: shownDates,
  authors: shownAuthors,
  signed: signedBelow,
  ownFacts,
};
