import { mount } from 'svelte';
import '../../components/theme.css';
import { setPageLanguage } from '../../lib/i18n/page-language';
import { fitRoom } from '../../lib/platform/popup-room';
import { afterLoad } from '../../lib/reading/moments';
import { reading } from '../../lib/settings/reading';
import { keepLook } from '../../lib/state/keep-look.svelte';
import { Popup } from '../../lib/state/popup.svelte';
import { StoredState } from '../../lib/state/stored-state.svelte';
import { warmUp } from '../../lib/state/warm-up';
import App from './App.svelte';

const look = new StoredState(reading);
const popup = new Popup(look);
void popup.read();

setPageLanguage(document.documentElement);
keepLook(look, afterLoad());
mount(App, { target: document.body, props: { popup } });
addEventListener('resize', fitRoom);
void afterLoad().then(fitRoom);
setTimeout(warmUp);
