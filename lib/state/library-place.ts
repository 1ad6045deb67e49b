/** Where the reader is in the library, kept with the tab's history: who goes back or reloads is there again. */
import * as v from 'valibot';
import { SORTS, VIEWS } from '../library/list';

const LibraryPlaceSchema = v.object({
  query: v.object({
    view: v.picklist(VIEWS),
    tag: v.optional(v.string()),
    site: v.optional(v.string()),
    sort: v.picklist(SORTS),
    descending: v.boolean(),
  }),
  typed: v.string(),
  cursor: v.number(),
});

/** The list that is shown, what is sought in the library, and where the cursor is. */
export type LibraryPlace = v.InferOutput<typeof LibraryPlaceSchema>;

/** Browsers refuse to note more than about 200 places in 10 seconds; so long is left between two, in milliseconds. */
const APART = 100;

let next: LibraryPlace | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;
let notedAt = -Infinity;

/** Notes the place: at once, or a moment later where another was noted just now. */
export function notePlace(place: LibraryPlace): void {
  next = place;
  clearTimeout(waiting);
  waiting = setTimeout(noteNow, notedAt + APART - performance.now());
}

/** Notes what is still to be noted, before the history goes on to another page. */
export function noteNow(): void {
  clearTimeout(waiting);
  if (!next) return;
  history.replaceState(next, '');
  notedAt = performance.now();
  next = null;
}

/** The place noted last in this entry of the history; null on a first visit. */
export function notedPlace(): LibraryPlace | null {
  const { success, output } = v.safeParse(LibraryPlaceSchema, history.state);
  return success ? output : null;
}
