import { beforeEach, expect, test, vi } from 'vitest';
import type { LibraryPlace } from '../../../lib/state/library-place';

const ORDER = { sort: 'saved', descending: true } as const;
const placeOf = (query: Partial<LibraryPlace['query']> = {}, typed = '', cursor = 0): LibraryPlace => ({
  query: { view: 'unread', ...ORDER, ...query },
  typed,
  cursor,
});

/** The tab's history, as a browser keeps it: of each entry its address and its state. */
let entries: { address: string; state: unknown }[];
let at: number;
let arrived: () => void;
let places: typeof import('../../../lib/state/library-place');

beforeEach(async () => {
  vi.useFakeTimers();
  entries = [{ address: '/library.html', state: null }];
  at = 0;
  vi.stubGlobal('history', {
    get state() {
      return entries[at]?.state;
    },
    replaceState: (state: unknown, _: string, address: string) => (entries[at] = { address, state }),
    pushState: (state: unknown, _: string, address: string) =>
      entries.splice(++at, Infinity, { address, state }),
  });
  const url = (): URL => new URL(entries[at]?.address ?? '', 'https://lede.test');
  vi.stubGlobal('location', {
    get pathname() {
      return url().pathname;
    },
    get hash() {
      return url().hash;
    },
  });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (arrived = listener));
  vi.resetModules();
  places = await import('../../../lib/state/library-place');
});

function note(...all: LibraryPlace[]): void {
  for (const place of all) {
    places.notePlace(place);
    vi.runAllTimers();
  }
}
const addresses = (): string[] => entries.map(({ address }) => address);

test('each list has an entry of its own, with an address; what changes within it stays in it', () => {
  note(placeOf(), placeOf({}, '', 7), placeOf({ sort: 'title' }, '', 2));
  note(placeOf({ view: 'archive' }), placeOf({ view: 'all', tag: 'sea/ice' }));
  note(placeOf({ view: 'all', site: 'news.example' }), placeOf());
  expect(addresses()).toEqual([
    '/library.html',
    '/library.html#view=archive',
    '/library.html#view=all&tag=sea%2Fice',
    '/library.html#view=all&site=news.example',
    '/library.html',
  ]);
  expect(entries[0]?.state).toEqual(placeOf({ sort: 'title' }, '', 2));
});

test('a search has one entry, however many letters are typed, and its words are in no address', () => {
  note(placeOf(), placeOf({}, 'f'), placeOf({}, 'fe'), placeOf({}, 'ferry'), placeOf({}, 'ferry', 3));
  expect(addresses()).toEqual(['/library.html', '/library.html']);
  expect(entries.map(({ state }) => state)).toEqual([placeOf(), placeOf({}, 'ferry', 3)]);
  note(placeOf({ view: 'bin' }));
  expect(entries).toHaveLength(3);
});

test('what was not noted yet is noted in the entry that is left', () => {
  note(placeOf());
  places.notePlace(placeOf({}, '', 5));
  places.notePlace(placeOf({ view: 'archive' }));
  expect(entries.map(({ state }) => state)).toEqual([placeOf({}, '', 5), placeOf({ view: 'archive' })]);
});

test('back leads to the place of that entry, a bookmark to the list alone, and neither is noted as another', () => {
  const come = vi.fn<(place: LibraryPlace) => void>((place) => places.notePlace(place));
  places.followPlaces(() => ORDER, come);
  note(placeOf({}, '', 4), placeOf({ view: 'archive' }));
  at = 0;
  arrived();
  vi.runAllTimers();
  expect(come).toHaveBeenLastCalledWith(placeOf({}, '', 4));
  expect(entries).toHaveLength(2);
  entries = [{ address: '/library.html#view=all&tag=sea%2Fice', state: null }];
  arrived();
  expect(come).toHaveBeenLastCalledWith(placeOf({ view: 'all', tag: 'sea/ice' }));
  entries = [{ address: '/library.html#view=nonsense', state: null }];
  expect(places.placeHere(ORDER)).toEqual(placeOf());
  entries = [{ address: '/reader.html?id=1', state: null }];
  arrived();
  expect(come).toHaveBeenCalledTimes(2);
});

test('what was still to be noted of a list is not noted in the entry of an article that the history goes to', () => {
  places.followPlaces(() => ORDER, vi.fn());
  note(placeOf());
  const article = { address: '/reader.html?id=1', state: null };
  entries.push(article);
  places.notePlace(placeOf({}, '', 3));
  at = 1;
  arrived();
  vi.runAllTimers();
  expect(entries[1]).toEqual(article);
});
