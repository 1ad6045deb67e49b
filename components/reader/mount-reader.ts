/** Putting the reading view into a page of Lede: a page of its own, or the library's. */
import { mount, unmount } from 'svelte';
import './reading.css';
import type { Wanted } from '../../lib/library/head-start';
import { loadFace } from '../../lib/settings/face';
import { pace } from '../../lib/settings/pace';
import type { ReadingSettings } from '../../lib/settings/reading';
import { speech } from '../../lib/settings/speech';
import { OpenArticle, type HearsChanges, type OpenSaved } from '../../lib/state/open-article.svelte';
import type { NextInList } from '../../lib/state/next-in-list';
import { Pace } from '../../lib/state/pace.svelte';
import { ReaderPage, type GoBack } from '../../lib/state/reader-page.svelte';
import { followMemory } from '../../lib/state/site-rules';
import { StoredState } from '../../lib/state/stored-state.svelte';
import Reader from './Reader.svelte';
// After what it overrules.
import '../print.css';

/** What the reading view has from the page that it stands in. */
export interface Surroundings {
  look: StoredState<ReadingSettings>;
  openLibrary: () => void;
  back: GoBack;
  openSaved: OpenSaved;
  /** Whether the page is the library's, so that back leads to its list. */
  inLibrary?: boolean;
  /** What comes after an article, by its number, in the list that it is opened from. */
  nextAfter?: (id: number) => NextInList | null;
  /** What is told of changes, so that they can be undone there too. */
  hears?: HearsChanges | undefined;
}

/** Makes reading views for a page; each shows an article, and the answer takes it away again. */
export function readerMaker({
  look,
  openLibrary,
  back,
  openSaved,
  inLibrary = false,
  nextAfter = () => null,
  hears,
}: Surroundings): (wanted: Wanted) => () => void {
  const voice = new StoredState(speech);
  const memory = followMemory();
  const ownPace = new Pace(new StoredState(pace));
  return (wanted) => {
    const open = new OpenArticle(openSaved, memory(), hears);
    void open.open(wanted, loadFace(look.current.font, 'Aa'));
    const next = wanted && 'id' in wanted ? nextAfter(wanted.id) : null;
    const page = new ReaderPage(open, look, voice, { back, inLibrary, next });
    const props = { page, open, look, speech: voice, pace: ownPace, openLibrary };
    const reader = mount(Reader, { target: document.body, props });
    return () => {
      void unmount(reader);
      open.close();
    };
  };
}
