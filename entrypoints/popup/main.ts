import { mount } from 'svelte';
import '../../components/theme.css';
import { Popup } from '../../lib/state/popup.svelte';
import App from './App.svelte';

const popup = new Popup();
void popup.start();
mount(App, { target: document.body, props: { popup } });
