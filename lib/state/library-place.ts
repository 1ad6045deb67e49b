/**
 * Where the reader is in the library, kept with the tab's history: each list, and each search, has an entry of its own.
 * Who goes back or on, or loads the page anew, is there again; a bookmark keeps the list.
 */
import * as v from 'valibot';
import { SORTS, VIEWS, type List } from '../library/list';
import { LIBRARY } from '../platform/pages';
import type { Order } from './library-order';

const ViewSchema = v.picklist(VIEWS);
const LibraryPlaceSchema = v.object({
  query: v.object({
    view: ViewSchema,
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

/** The place that the history's entry is of. */
let here: LibraryPlace | null = null;
let next: LibraryPlace | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;
let notedAt = -Infinity;

/** Whether two lists are of the same articles. */
export function isSameList(one: List, other: List): boolean {
  return one.view === other.view && one.tag === other.tag && one.site === other.site;
}

/**
 * Notes the place: another list, or a search that begins or ends, as a new entry of the history; what is typed or where
 * the cursor goes, in the entry that is there, at once or a moment later where another place was noted just now.
 */
export function notePlace(place: LibraryPlace): void {
  const isNew = here !== null && (!isSameList(here.query, place.query) || isSought(here) !== isSought(place));
  here = place;
  if (isNew) {
    noteNow();
    note('pushState', place);
    return;
  }
  next = place;
  clearTimeout(waiting);
  waiting = setTimeout(noteNow, notedAt + APART - performance.now());
}

/** Notes what is still to be noted, before the history goes on to another page. */
export function noteNow(): void {
  clearTimeout(waiting);
  if (next) note('replaceState', next);
  next = null;
}

/** The place noted last in this entry of the history; without one, the list that the address names, in that order. */
export function placeHere(order: Order): LibraryPlace {
  const { success, output } = v.safeParse(LibraryPlaceSchema, history.state);
  const { sort, descending } = order;
  return success ? output : { query: { ...listHere(), sort, descending }, typed: '', cursor: 0 };
}

/** Tells of each place that the browser's back and forward lead to; call it once. */
export function followPlaces(order: () => Order, come: (place: LibraryPlace) => void): void {
  addEventListener('popstate', () => {
    // What is still to be noted is of the entry that was left.
    clearTimeout(waiting);
    next = null;
    if (location.pathname !== LIBRARY) return;
    here = placeHere(order());
    come(here);
  });
}

const isSought = ({ typed }: LibraryPlace): boolean => typed.trim() !== '';

function note(how: 'pushState' | 'replaceState', place: LibraryPlace): void {
  history[how](place, '', addressOf(place.query));
  notedAt = performance.now();
}

/** The address of a list. What is sought is in none: browsers keep addresses. */
function addressOf({ view, tag, site }: List): string {
  const named = new URLSearchParams(view === 'unread' ? {} : { view });
  if (tag !== undefined) named.set('tag', tag);
  if (site !== undefined) named.set('site', site);
  return named.size > 0 ? `${LIBRARY}#${named.toString()}` : LIBRARY;
}

/** The list that the address names. */
function listHere(): List {
  const named = new URLSearchParams(location.hash.slice(1));
  const { success, output } = v.safeParse(ViewSchema, named.get('view'));
  const [tag, site] = ['tag', 'site'].map((name) => named.get(name) ?? undefined);
  return { view: success ? output : 'unread', tag, site };
}
