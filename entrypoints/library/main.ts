import { mount } from 'svelte';
import '../../components/theme.css';
import { setPageLanguage } from '../../lib/i18n/page-language';
import { send } from '../../lib/messages/send';
import { reading } from '../../lib/settings/reading';
import { keepLook } from '../../lib/state/keep-look.svelte';
import { LibraryPage } from '../../lib/state/library.svelte';
import { StoredState } from '../../lib/state/stored-state.svelte';
import App from './App.svelte';

const page = new LibraryPage();
void page.start();

setPageLanguage(document.documentElement);
keepLook(new StoredState(reading));
// Pictures that could not be had come when the network does.
addEventListener('online', () => void send('library:keep-pictures', { id: null }).catch(() => undefined));
mount(App, { target: document.body, props: { page } });
