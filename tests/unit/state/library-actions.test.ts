import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import { setArchived, setFavourite } from '../../../lib/library/change';
import { save } from '../../../lib/library/save';
import { tagArticles } from '../../../lib/library/tags';
import type { LibraryPage } from '../../../lib/state/library.svelte';
import type { LibraryPlace } from '../../../lib/state/library-place';
import { LibraryActions } from '../../../lib/state/library-actions.svelte';
import { anArticle } from '../../support/articles';

let ids: number[];
let actions: LibraryActions;
/** What the page was asked to change. */
const asked = vi.fn<(what: string, ids: number[], on: boolean) => void>();

/** The lists that the page was asked to show, and whether changes of tags succeed. */
let shown: object[] = [];
const tagged = { works: true };
/** Where the reader is, where they were led back to, and what leads there from the last change of tags. */
const reader: { place: LibraryPlace; ledTo: LibraryPlace[]; back: () => void } = {
  place: placeOf({ tag: 'sea' }),
  ledTo: [],
  back: () => undefined,
};

function placeOf(list: Partial<LibraryPlace['query']>, typed = ''): LibraryPlace {
  return { query: { view: 'all', sort: 'saved', descending: true, ...list }, typed, cursor: 4 };
}

function changeTags(back: () => void): Promise<boolean> {
  reader.back = back;
  return Promise.resolve(tagged.works);
}

/** A page with all articles chosen, of which no row was ever in view. */
function pageOf(chosen: number[]): LibraryPage {
  const asking =
    (what: string) =>
    (of: number[], on: boolean): Promise<void> =>
      Promise.resolve(asked(what, of, on));
  return {
    targets: () => chosen,
    selected: new Set(chosen),
    rows: { get: () => undefined },
    shown: { view: 'all' },
    changes: {
      favourite: asking('favourite'),
      archive: asking('archive'),
      renameTag: (_: string, __: string, back: () => void) => changeTags(back),
      deleteTag: (_: string, back: () => void) => changeTags(back),
    },
    get place() {
      return reader.place;
    },
    comeTo: (place: LibraryPlace) => reader.ledTo.push(place),
    tags: [
      { tag: 'sea', count: 2 },
      { tag: 'Ocean', count: 1 },
    ],
    show: (change: object) => shown.push(change),
  } as unknown as LibraryPage;
}

beforeEach(async () => {
  asked.mockClear();
  shown = [];
  tagged.works = true;
  Object.assign(reader, { place: placeOf({ tag: 'sea' }), ledTo: [] });
  await freshLibrary();
  const saved = [1, 2].map((n) => save(anArticle({ url: `https://news.example/${String(n)}` })));
  ids = (await Promise.all(saved)).map(({ id }) => id);
  actions = new LibraryActions(pageOf(ids), { search: vi.fn(), list: vi.fn(), turn: vi.fn() }, vi.fn());
});

test('what is turned on or off goes by every chosen article, in view or not', async () => {
  const turned = async (what: 'favourite' | 'archiveOrBack'): Promise<unknown> => {
    asked.mockClear();
    actions.act(what);
    await vi.waitUntil(() => asked.mock.calls.length > 0);
    return asked.mock.calls[0];
  };
  await setFavourite(ids.slice(0, 1), true);
  await setArchived(ids.slice(0, 1), true);
  expect(await turned('favourite')).toEqual(['favourite', ids, true]);
  expect(await turned('archiveOrBack')).toEqual(['archive', ids, true]);
  await setFavourite(ids, true);
  await setArchived(ids, true);
  expect(await turned('favourite')).toEqual(['favourite', ids, false]);
  expect(await turned('archiveOrBack')).toEqual(['archive', ids, false]);
});

test('the tags that all chosen articles carry are those of every one, and follow what is changed', async () => {
  await tagArticles(ids, { add: ['sea'], remove: [] });
  await tagArticles(ids.slice(0, 1), { add: ['ferry'], remove: [] });
  actions.act('tag');
  await vi.waitFor(() => expect(actions.carriedTags).toEqual(['sea']));
  await tagArticles(ids.slice(1), { add: ['ferry'], remove: ['sea'] });
  await vi.waitFor(() => expect(actions.carriedTags).toEqual(['ferry']));
  actions.closeDialog();
});

test('after a rename the list goes along to the tag as the library spells it, after a deletion to all articles', async () => {
  actions.renameTag('sea', ' ocean ');
  await vi.waitFor(() => expect(shown).toEqual([{ view: 'all', tag: 'Ocean', site: undefined }]));
  actions.deleteTag('sea');
  await vi.waitFor(() => expect(shown[1]).toEqual({ view: 'all', tag: undefined, site: undefined }));
});

test('where a tag stays as it is, so does the list', async () => {
  tagged.works = false;
  actions.renameTag('sea', 'ocean');
  expect(() => actions.renameTag('sea', '//')).toThrow('bad-input');
  await Promise.resolve();
  expect(shown).toEqual([]);
});

test.each([
  ['renamed', () => actions.renameTag('sea', 'ocean'), { tag: 'Ocean' }],
  ['deleted', () => actions.deleteTag('sea'), {}],
])('a tag that was %s and is there again has its list back, unless the reader has gone on', (_, act, led) => {
  const before = reader.place;
  act();
  for (const place of [placeOf({ view: 'archive' }), placeOf(led, 'ferry')]) {
    reader.place = place;
    reader.back();
  }
  expect(reader.ledTo).toEqual([]);
  reader.place = placeOf(led);
  reader.back();
  expect(reader.ledTo).toEqual([before]);
});
