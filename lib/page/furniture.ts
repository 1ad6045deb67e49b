/** The page's own furniture: menus, search and imprint, which are no part of an article wherever they stand. */
import { holds, isA, allIn, standsIn } from './select';
import { attr } from './attribute';
import { names } from './elements';

const NAMES = names('nav footer');
const ROLES = names('navigation contentinfo search menu menubar status');

/** True for a table of contents, which goes later and whole, with the words above it. */
const isContents = (el: Element): boolean =>
  holds(el, 'li + li a[href^="#"]') && !holds(el, 'a:not([href^="#"]),a[href="#"]');

/** A foot: of the whole page, unless it stands in an article or a quotation. */
const isFoot = (el: Element): boolean => isA(el, 'footer') || attr(el, 'role') === 'contentinfo';

/** True for furniture. The footer of an article or a quotation is not. */
export function isFurniture(el: Element): boolean {
  if (!NAMES.has(el.localName) && !ROLES.has(attr(el, 'role'))) return false;
  return (
    !(isFoot(el) && standsIn(el, 'article,main,[role=main],blockquote')) &&
    !holdsArticle(el) &&
    !isContents(el)
  );
}

/** Some pages pin or frame all that they have. */
export const holdsArticle = (el: Element): boolean =>
  holds(el, 'h1,article,main') || allIn(el, 'p').length > 12;
