/**
 * The only maker of `SafeHtml`. Articles come from strangers' pages and from imported files; whatever their
 * markup holds, what leaves here runs nothing, loads nothing but pictures, and cannot pose as Lede.
 */
import DOMPurify, { type Config } from 'dompurify';
import type { Article } from '../article';
import type { KeptPicture, KeptPictures } from '../reading/kept-pictures';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, PICTURE_ADDRESS } from './allowed';

declare const safe: unique symbol;

/** HTML that may be rendered in a page of Lede. */
export type SafeHtml = string & { readonly [safe]: true };

/** An article whose body is ready to be shown. */
export type SafeArticle = Omit<Article, 'html'> & { html: SafeHtml };

const CONFIG: Config = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Ids get a prefix of their own, so that none can stand in for an element or a variable of Lede's pages.
  SANITIZE_NAMED_PROPS: true,
  FORBID_CONTENTS: ['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'math', 'select'],
};

/** DOMPurify's prefix of ids and names under SANITIZE_NAMED_PROPS. */
const ID_PREFIX = 'user-content-';

let purifier: typeof DOMPurify | undefined;
/** Those of what is being made safe: the purifier's hooks are told of nothing but elements. */
let keptNow: KeptPictures | undefined;

/**
 * Makes any HTML safe to render; never throws, and answers an empty string for what holds nothing safe. With `kept`,
 * pictures come from the library alone: those it has lose their address on the web to `data-kept`, others lose it.
 */
export function sanitizeHtml(html: string, kept?: KeptPictures): SafeHtml {
  purifier ??= makePurifier();
  keptNow = kept;
  return purifier.sanitize(html, CONFIG) as SafeHtml;
}

/** Makes an article safe to render; everything but its body is plain text and stays as it is. */
export function sanitize(article: Article, kept?: KeptPictures): SafeArticle {
  return { ...article, html: sanitizeHtml(article.html, kept) };
}

function makePurifier(): typeof DOMPurify {
  const made = DOMPurify(window);
  made.addHook('afterSanitizeAttributes', (element) => {
    if (element.tagName === 'A') secureLink(element);
    if (element.tagName === 'IMG') securePicture(element);
    if (element.hasAttribute('headers')) leadToHeaders(element);
  });
  return made;
}

/** An id as it stands in what is safe. */
const prefixed = (id: string): string => (id.startsWith(ID_PREFIX) ? id : ID_PREFIX + id);

/** A cell names the cells that head it by their ids. */
function leadToHeaders(cell: Element): void {
  const ids = cell.getAttribute('headers')?.match(/\S+/gu) ?? [];
  cell.setAttribute('headers', ids.map(prefixed).join(' '));
}

function secureLink(link: Element): void {
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('#')) {
    link.setAttribute('href', `#${prefixed(address.slice(1))}`);
    return;
  }
  if (!/^(https?|mailto|tel):/iu.test(address)) {
    link.removeAttribute('href');
    return;
  }
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

function securePicture(picture: Element): void {
  const address = picture.getAttribute('src')?.trim() ?? '';
  const isOfWeb = !address.startsWith('data:');
  if (!PICTURE_ADDRESS.test(address) || (keptNow && isOfWeb)) picture.removeAttribute('src');
  const kept = isOfWeb && keptNow?.get(address);
  if (kept) leaveRoom(picture, address, kept);
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
  picture.setAttribute('referrerpolicy', 'no-referrer');
}

/** The picture's place until the page asks for its local address. */
function leaveRoom(picture: Element, address: string, { width, height }: KeptPicture): void {
  picture.setAttribute('data-kept', address);
  if (width === 0 || height === 0) return;
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
}
