import { mount } from 'svelte';
import '../../components/theme.css';
import '../../components/print.css';
import { setPageLanguage } from '../../lib/i18n/page-language';
import { wantedBy } from '../../lib/library/head-start';
import { loadFace } from '../../lib/settings/face';
import { pace } from '../../lib/settings/pace';
import { reading } from '../../lib/settings/reading';
import { speech } from '../../lib/settings/speech';
import { keepLook } from '../../lib/state/keep-look.svelte';
import { OpenArticle } from '../../lib/state/open-article.svelte';
import { Pace } from '../../lib/state/pace.svelte';
import { ReaderPage } from '../../lib/state/reader-page.svelte';
import { StoredState } from '../../lib/state/stored-state.svelte';
import { warmUp } from '../../lib/state/warm-up';
import App from './App.svelte';

const look = new StoredState(reading);
setPageLanguage(document.documentElement);
keepLook(look);

const open = new OpenArticle();
const faceLoaded = loadFace(look.current.font, 'Aa');
void open.open(wantedBy(location.search), faceLoaded);

const voice = new StoredState(speech);
mount(App, {
  target: document.body,
  props: {
    page: new ReaderPage(open, look, voice),
    open,
    look,
    speech: voice,
    pace: new Pace(new StoredState(pace)),
  },
});
setTimeout(warmUp);
