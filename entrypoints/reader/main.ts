import '../../components/theme.css';
import { readerMaker } from '../../components/reader/mount-reader';
import { setPageLanguage } from '../../lib/i18n/page-language';
import { wantedBy } from '../../lib/library/head-start';
import { openLibrary } from '../../lib/platform/pages';
import { backToPage } from '../../lib/platform/source-page';
import { reading } from '../../lib/settings/reading';
import type { OpenSaved } from '../../lib/state/open-article.svelte';
import { keepLook } from '../../lib/state/keep-look.svelte';
import { StoredState } from '../../lib/state/stored-state.svelte';
import { warmUp } from '../../lib/state/warm-up';

const look = new StoredState(reading);
setPageLanguage(document.documentElement);
keepLook(look);

/** The article was asked for before this code was there; only where that came to nothing the library is. */
const openSaved: OpenSaved = async (id) => (await import('../../lib/library/show')).openSaved(id);

const { pathname, search } = location;
readerMaker({ look, openLibrary, back: backToPage, openSaved })(wantedBy(search));
setTimeout(warmUp);

// An article opened in the library's page is loaded as a page of its own when it is loaded anew. The way back from here
// is then within the document, as the browser sees it, and only this document is not the library's.
addEventListener('popstate', () => {
  if (location.pathname !== pathname || location.search !== search) location.reload();
});
