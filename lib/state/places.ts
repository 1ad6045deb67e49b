/** Where readers are in articles that are not saved; shared by popup and reading view, in this browser alone. */
import * as v from 'valibot';
import { PlaceSchema, type Place } from '../reading/place';

/** How many articles are remembered; the least lately read go first. */
const REMEMBERED = 200;
const KEY = 'places';
const PlacesSchema = v.array(v.tuple([v.string(), PlaceSchema]));

/** The place last kept for the article at an address, whatever fragment it was opened with. */
export function lastPlace(url: string): Place | null {
  return read().find(([known]) => known === keyOf(url))?.[1] ?? null;
}

/** Keeps a place; a browser that keeps nothing is no reason to disturb the reader. */
export function rememberPlace(url: string, place: Place): void {
  const others = read().filter(([known]) => known !== keyOf(url));
  try {
    localStorage.setItem(KEY, JSON.stringify([[keyOf(url), place], ...others].slice(0, REMEMBERED)));
  } catch {
    // The article opens at its top next time.
  }
}

function keyOf(url: string): string {
  return url.split('#')[0] ?? url;
}

function read(): v.InferOutput<typeof PlacesSchema> {
  try {
    return v.parse(PlacesSchema, JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}
