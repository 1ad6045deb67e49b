import { mount } from 'svelte';
import '../../components/theme.css';
import { PageArticle } from '../../lib/state/page-article.svelte';
import App from './App.svelte';

const page = new PageArticle();
void page.read();
mount(App, { target: document.body, props: { page } });
