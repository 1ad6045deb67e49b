/** What each HTML element means for reading, in one place. Names are local names, so XHTML pages read alike. */

/** Names as a set, from a list of them. */
export const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never part of an article, and never copied from the page as they are. */
export const NEVER = names(
  'script style link meta template base head svg canvas map area object embed param applet frame frameset noframes track datalist progress meter',
);

/** Elements that hold one run of text, unless other blocks stand inside them. */
export const TEXT_BLOCKS = names(
  'p h1 h2 h3 h4 h5 h6 li td th dt dd pre blockquote figcaption caption summary address',
);

/** Elements that group blocks. */
export const CONTAINERS = names(
  'body div section article main aside header footer nav form fieldset figure ul ol dl menu table thead tbody tfoot tr colgroup details dialog center hgroup search blockquote',
);

/** Form controls: copied without their values, as signs of a prompt; never shown. */
export const CONTROLS = names('input button select textarea label output option legend');

/** Pictures, films and sounds, each a block of its own; what once played films with a plug-in may tell where one is still found. */
export const MEDIA = names(
  'img picture video audio iframe amp-img amp-video amp-youtube amp-iframe object embed',
);

const BLOCKS = [...TEXT_BLOCKS, ...CONTAINERS, 'hr'].join();

/** What a query must find inside an element for it to be a group of blocks, not a run of text: in the type of old pages, also breaks between paragraphs; so many of them in what bears a class. */
export const HOLDS_BLOCKS = `${BLOCKS},font br+br,span:not([class]) br+br,span br+br+br+br`;

/** One text whatever boxes they are made of: lines of code, and what stands beside the words of a heading. */
export const WHOLE_BLOCKS = 'pre,h1,h2,h3,h4,h5,h6';

/** What such a block holds as the whole of its words or not at all: else its end was forgotten. */
export const HOLDS_TEXTS = BLOCKS.replace(/\b(?:div|[ou]l|li),/g, '');

/** True for elements of the page's own making, such as `<app-banner>`. */
export const isCustom = (name: string): boolean => name.includes('-');
