import { mount } from 'svelte';
import '../../components/theme.css';
import { setPageLanguage } from '../../lib/i18n/page-language';
import { keepLook } from '../../lib/state/keep-look.svelte';
import { SettingsPage } from '../../lib/state/settings-page.svelte';
import App from './App.svelte';

const page = new SettingsPage();
setPageLanguage(document.documentElement);
keepLook(page.look);
void page.readKeys();
mount(App, { target: document.body, props: { page } });
