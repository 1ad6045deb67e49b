/** The shapes that prompts take on news pages: each a function from words to markup. */
import type { Random } from './random';
import { LABEL_KINDS, LIST_KINDS, type Wording } from './words';

/** What a markup is made from; `picture` is an address that no other planting uses. */
interface Prompt extends Wording {
  kind: string;
  picture: string;
  random: Random;
}

export type Markup = (prompt: Prompt) => string;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const tag = (name: string, text: string): string => (text ? `<${name}>${escape(text)}</${name}>` : '');
const link = (text: string, href = '/go'): string => (text ? `<a href="${href}">${escape(text)}</a>` : '');
const button = (text: string): string => (text ? `<button type="button">${escape(text)}</button>` : '');
const links = (items: string[], between: string): string =>
  items.map((item, i) => link(item, `/go/${i}`)).join(between);
const listItems = (items: string[]): string => items.map((item) => `<li>${link(item)}</li>`).join('');

/** Kinds that ask for an address, so that a form with an email field is natural. */
const ASKS_EMAIL = new Set(['signup', 'register', 'newsletter']);

/** What no publisher would do: a reporter in a dialog, a comment box drawn as a picture. */
const NEVER: Record<string, string[]> = {
  author: [
    ...[
      'form',
      'dialog',
      'dialog element',
      'buttons',
      'heading',
      'linked paragraph',
      'fixed bar',
      'quotation',
    ],
    ...['picture', 'picture in a figure', 'details'],
  ],
  comments: ['fixed bar', 'picture', 'picture in a figure', 'quotation', 'table'],
  cookie: ['heading', 'quotation', 'picture', 'picture in a figure', 'linked paragraph', 'list'],
};

const BOXES: Record<string, Markup> = {
  form: (p) =>
    `<form action="/go" method="post">${tag('h3', p.head)}${tag('p', p.text)}${ASKS_EMAIL.has(p.kind) ? '<input type="email" name="email" required>' : ''}${p.button ? `<button type="submit">${escape(p.button)}</button>` : ''}</form>`,
  dialog: (p) =>
    `<div role="dialog" aria-modal="true" class="modal is-open">${tag('h2', p.head)}${tag('p', p.text)}${button(p.button)}<button aria-label="×">×</button></div>`,
  'dialog element': (p) => `<dialog open>${tag('h2', p.head)}${tag('p', p.text)}${button(p.button)}</dialog>`,
  'plain paragraph': (p) => `<p>${tag('strong', p.head)} ${escape(p.text)} ${link(p.button)}</p>`,
  'bare paragraph': (p) => tag('p', [p.head, p.text].filter(Boolean).join(' – ')),
  'linked paragraph': (p) => `<p><a href="/go"><strong>${escape(p.text)}</strong></a></p>`,
  'italic paragraph': (p) => `<p><em>${escape(p.text)} ${link(p.button)}</em></p>`,
  'ruled paragraph': (p) =>
    `<hr><p>${p.head ? `<b>${escape(p.head)}</b><br>` : ''}${escape(p.text)} ${link(p.button)}</p><hr>`,
  hashed: (p) =>
    `<div class="css-${p.random.hash()}"><div class="css-${p.random.hash()}">${p.head ? `<span class="e${p.random.hash()}">${escape(p.head)}</span>` : ''}<div class="css-${p.random.hash()}">${escape(p.text)}</div></div>${p.button ? `<button class="css-${p.random.hash()}">${escape(p.button)}</button>` : ''}</div>`,
  list: (p) =>
    `<ul>${p.head ? `<li><b>${escape(p.head)}</b></li>` : ''}<li>${escape(p.text)}</li>${p.button ? `<li>${link(p.button)}</li>` : ''}</ul>`,
  table: (p) =>
    `<table role="presentation" width="100%"><tbody><tr><td>${tag('b', p.head)} ${escape(p.text)}</td><td align="center">${link(p.button)}</td></tr></tbody></table>`,
  buttons: (p) => `<div class="actions">${tag('p', p.text)}${button(p.head)}${button(p.button)}</div>`,
  picture: (p) =>
    `<p><a href="/go"><img src="${p.picture}" alt="${escape([p.head, p.text, p.button].filter(Boolean).join(' '))}"></a></p>`,
  'picture in a figure': (p) =>
    `<figure><a href="/go"><img src="${p.picture}" alt="${escape(p.text)}"></a>${p.button ? `<figcaption>${link(p.button)}</figcaption>` : ''}</figure>`,
  'custom element': (p) =>
    `<wg-inline-unit data-unit="${p.random.hash()}">${p.head ? `<h4 slot="title">${escape(p.head)}</h4>` : ''}<p slot="body">${escape(p.text)}</p>${p.button ? `<a slot="action" href="/go">${escape(p.button)}</a>` : ''}</wg-inline-unit>`,
  'divs in divs': (p) =>
    `<div><div><div>${p.head ? `<div>${escape(p.head)}</div>` : ''}<div><div>${escape(p.text)}</div></div><div>${link(p.button)}</div></div></div></div>`,
  aside: (p) => `<aside>${tag('h4', p.head)}${tag('p', p.text)}${link(p.button)}</aside>`,
  section: (p) =>
    `<section class="unit">${tag('h2', p.head)}${tag('p', p.text)}<p>${link(p.button)}</p></section>`,
  details: (p) =>
    `<details open><summary>${escape(p.head || p.text)}</summary>${p.head ? tag('p', p.text) : ''}<p>${link(p.button)}</p></details>`,
  quotation: (p) => `<blockquote>${tag('p', p.head)}<p>${escape(p.text)} ${link(p.button)}</p></blockquote>`,
  'utility classes': (p) =>
    `<div class="my-6 rounded-xl border p-6 bg-slate-50">${p.head ? `<p class="text-lg font-semibold">${escape(p.head)}</p>` : ''}<p class="mt-2 text-sm">${escape(p.text)}</p>${p.button ? `<a class="mt-4 inline-flex px-4 py-2" href="/go">${escape(p.button)}</a>` : ''}</div>`,
  'fixed bar': (p) =>
    `<div style="position:fixed;bottom:0;left:0;right:0"><span>${escape([p.head, p.text].filter(Boolean).join(' '))}</span> ${button(p.button)}</div>`,
  spans: (p) =>
    `<div>${p.head ? `<span>${escape(p.head)}</span> ` : ''}<span>${escape(p.text)}</span> ${link(p.button)}</div>`,
  heading: (p) => `<h3><a href="/go">${escape(p.text)}</a></h3>`,
  'block editor': (p) =>
    `<div class="wp-block-group has-background"><div class="wp-block-group__inner-container">${p.head ? `<h4 class="wp-block-heading">${escape(p.head)}</h4>` : ''}<p>${escape(p.text)}</p>${p.button ? `<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/go">${escape(p.button)}</a></div></div>` : ''}</div></div>`,
};

const LABELS: Record<string, Markup> = {
  paragraph: (p) => tag('p', p.text),
  'bold paragraph': (p) => `<p><strong>${escape(p.text)}</strong></p>`,
  'small print': (p) => `<p class="has-text-align-center"><small>${escape(p.text)}</small></p>`,
  div: (p) => tag('div', p.text),
  'span in a div': (p) => `<div class="slot-${p.random.hash()}"><span>${escape(p.text)}</span></div>`,
  hashed: (p) =>
    `<div class="css-${p.random.hash()}"><p class="css-${p.random.hash()}">${escape(p.text)}</p></div>`,
  aside: (p) => `<aside aria-label="${escape(p.text)}"><div>${escape(p.text)}</div></aside>`,
  table: (p) =>
    `<table align="center"><tbody><tr><td>${escape(p.text)}</td></tr><tr><td><img src="${p.picture}" alt=""></td></tr></tbody></table>`,
  list: (p) => `<ul><li>${escape(p.text)}</li></ul>`,
  rules: (p) => `<div><hr>${escape(p.text)}<hr></div>`,
  link: (p) => `<p><a href="#after">${escape(p.text)}</a></p>`,
  'custom element': (p) => `<wg-slot size="300x250"><span>${escape(p.text)}</span></wg-slot>`,
  button: (p) => `<div>${button(p.text)}</div>`,
  heading: (p) => tag('h4', p.text),
  italic: (p) => `<p><em>${escape(p.text)}</em></p>`,
  'divs in divs': (p) => `<div><div><div>${escape(p.text)}</div></div></div>`,
};

const LISTS: Record<string, Markup> = {
  list: (p) => `<div>${tag('h3', p.head)}<ul>${listItems(p.items)}</ul></div>`,
  'bare list': (p) => `${tag('h4', p.head)}<ul>${listItems(p.items)}</ul>`,
  'plain paragraph': (p) => `<p>${tag('strong', p.head)} ${links(p.items, ' | ')}</p>`,
  'italic paragraph': (p) => `<p><em>${p.head ? `${escape(p.head)} ` : ''}${links(p.items, ', ')}</em></p>`,
  aside: (p) => `<aside>${tag('h4', p.head)}<ul>${listItems(p.items)}</ul></aside>`,
  hashed: (p) =>
    `<div class="css-${p.random.hash()}"><span class="css-${p.random.hash()}">${escape(p.head)}</span>${p.items.map((item) => `<a class="css-${p.random.hash()}" href="/go"><span>${escape(item)}</span></a>`).join('')}</div>`,
  table: (p) =>
    `<table><tbody>${p.head ? `<tr><th>${escape(p.head)}</th></tr>` : ''}${p.items.map((item) => `<tr><td>${link(item)}</td></tr>`).join('')}</tbody></table>`,
  nav: (p) =>
    `<nav aria-label="${escape(p.head)}">${tag('span', p.head)}<ul>${listItems(p.items)}</ul></nav>`,
  details: (p) =>
    `<details open><summary>${escape(p.head || '…')}</summary><ul>${listItems(p.items)}</ul></details>`,
  quotation: (p) => `<blockquote>${tag('p', p.head)}<p>${links(p.items, '<br>')}</p></blockquote>`,
  'custom element': (p) =>
    `<wg-links heading="${escape(p.head)}">${tag('h3', p.head)}${links(p.items, ' ')}</wg-links>`,
  pictures: (p) =>
    `<div>${tag('p', p.head)}${p.items.map((item, i) => `<a href="/go/${i}"><img src="${p.picture}?${i}" alt="${escape(item)}"></a>`).join('')}</div>`,
  buttons: (p) => `<div>${tag('span', p.head)}${p.items.map(button).join('')}</div>`,
  cards: (p) =>
    `<section><h2>${escape(p.head)}</h2><div class="grid">${p.items.map((item) => `<div><a href="/go"><img src="${p.picture}?${item.length}" alt=""><h3>${escape(item)}</h3></a></div>`).join('')}</div></section>`,
  'divs in divs': (p) =>
    `<div><div>${p.head ? `<div>${escape(p.head)}</div>` : ''}<div>${p.items.map((item) => `<div>${link(item)}</div>`).join('')}</div></div></div>`,
};

/** The markups that are natural for a wording, by name. */
export function markupsFor(kind: string, wording: Wording): [string, Markup][] {
  if (LIST_KINDS.has(kind) || wording.items.length > 0) return Object.entries(LISTS);
  if (LABEL_KINDS.has(kind)) return Object.entries(LABELS);
  const needs: Record<string, boolean> = {
    form: wording.button !== '',
    buttons: wording.button !== '',
    'linked paragraph': wording.head === '',
    heading: wording.head === '' && wording.text.length < 90,
    'italic paragraph': wording.head === '',
  };
  const never = NEVER[kind] ?? [];
  return Object.entries(BOXES).filter(([name]) => (needs[name] ?? true) && !never.includes(name));
}
