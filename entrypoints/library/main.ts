import { mount } from 'svelte';
import '../../components/theme.css';
import PrivateLibrary from '../../components/library/PrivateLibrary.svelte';
import { setPageLanguage } from '../../lib/i18n/page-language';
import { openSaved } from '../../lib/library/show';
import { send } from '../../lib/messages/send';
import { openLibraryTab } from '../../lib/platform/pages';
import { isInPrivate } from '../../lib/platform/private-window';
import { loadFace } from '../../lib/settings/face';
import { reading } from '../../lib/settings/reading';
import { keepLook } from '../../lib/state/keep-look.svelte';
import { followPlaces } from '../../lib/state/library-place';
import { LibraryPage } from '../../lib/state/library.svelte';
import { NextInList } from '../../lib/state/next-in-list';
import { ReadingHere, type ShowArticle } from '../../lib/state/reading-here.svelte';
import { StoredState } from '../../lib/state/stored-state.svelte';
import App from './App.svelte';

const page = isInPrivate() ? null : new LibraryPage();
void page?.start();

const look = new StoredState(reading);
setPageLanguage(document.documentElement);
keepLook(look);

let reader: Promise<ShowArticle> | undefined;
const here = new ReadingHere(() => (reader ??= loadReader()));
if (page) {
  // Pictures that could not be had come when the network does.
  addEventListener(
    'online',
    () => void send('library:keep-pictures', { id: null, anew: false }).catch(() => undefined),
  );
  // Before the reading view follows: its article goes from over the list that the reader comes to.
  followPlaces(
    () => page.query,
    (place) => page.comeTo(place),
  );
  mount(App, { target: document.body, props: { page, here } });
  here.start();
} else {
  mount(PrivateLibrary, { target: document.body, props: { openLibrary: () => void openLibraryTab() } });
}

/** The reading view's code, and what its first article needs. */
async function loadReader(): Promise<ShowArticle> {
  const [{ readerMaker }, { warmUp }] = await Promise.all([
    import('../../components/reader/mount-reader'),
    import('../../lib/state/warm-up'),
  ]);
  setTimeout(warmUp);
  void loadFace(look.current.font, 'Aa');
  const openLibrary = (): void => here.leave();
  const back = async (): Promise<void> => openLibrary();
  const nextAfter = (id: number): NextInList | null =>
    page && new NextInList(page, id, (address) => here.open(address));
  return readerMaker({
    look,
    openLibrary,
    back,
    openSaved,
    inLibrary: true,
    nextAfter,
    hears: page?.changes,
  });
}
