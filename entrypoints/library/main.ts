import { mount } from 'svelte';
import '../../components/theme.css';
import { send } from '../../lib/messages/send';
import { LibraryPage } from '../../lib/state/library.svelte';
import App from './App.svelte';

const page = new LibraryPage();
void page.start();
// Pictures that could not be had come when the network does.
addEventListener('online', () => void send('library:keep-pictures', { id: null }).catch(() => undefined));
mount(App, { target: document.body, props: { page } });
