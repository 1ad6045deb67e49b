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

/** How long the rest of the page waits for the article, in milliseconds: what comes together is painted at once. */
const TOGETHER = 80;

const look = new StoredState(reading);
setPageLanguage(document.documentElement);
keepLook(look);

const open = new OpenArticle();
const opened = open.open(wantedBy(location.search), loadFace(look.current.font, 'Aa'));
const voice = new StoredState(speech);
const page = new ReaderPage(open, look, voice);
const left = new Pace(new StoredState(pace));
setTimeout(warmUp);

void Promise.race([opened, new Promise((resolve) => setTimeout(resolve, TOGETHER))]).then(() =>
  mount(App, { target: document.body, props: { page, open, look, speech: voice, pace: left } }),
);
