/** What the content script may lack for a page: it says so, and the page is read again with these before it. */
import type { PackName } from './words/packs';

/** Each is a script of its own, and named so. */
export type PartName = `words-${PackName}` | 'vote';

/** The content script's answer where it lacks parts. */
export interface Wanted {
  status: 'wanted';
  parts: PartName[];
}
