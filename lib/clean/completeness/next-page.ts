/** Whether an article goes on on another page of the site. */
import { allIn, standsIn } from '../../page/select';
import { urlOf } from '../../page/address';
import { attr } from '../../page/attribute';

/** What is called the next, and what may be called the second. */
const NEXT = '[rel~=next i][href]';
const NUMBERED = 'a[href*="2"]';
/** "2", "Page 2", "Seite 2: The harbour", an arrow, or one word: what leads to the page of this address and a number is the next, however it is called. */
const SECOND = /^(?:(?:\p{L}{1,10}\.? )?2(?![.,]?\d)(?: ?[:›»].*)?|\p{L}{2,12}|[›»→>])$/u;
/** Comments have pages of their own. */
const COMMENTS = '[class*=omment], [id*=omment]';

/** `link rel=next` also names the next article: only an address that is this one's with a number counts. */
export function nextPage(page: Document, url: string): boolean {
  const here = pathOf(url, url);
  if (here === null || /[?&]page=\d|[/_-]\d{1,2}(?:\.html?)?$/u.test(here.slice(here.lastIndexOf('/'))))
    return false;
  return allIn(page, `${NEXT}, ${NUMBERED}`).some(
    (link) =>
      (link.matches(NEXT) || (SECOND.test(link.textContent.trim()) && !standsIn(link, COMMENTS))) &&
      isContinuation(pathOf(attr(link, 'href'), url), here),
  );
}

/** The number at the end of an address: `…?page=2`, `…/2/`, `…/page/2`, `…-2.html`. */
const NUMBER =
  /(?:[?&](?:page|p|seite|pagina)=\d{1,2}|\/(?:page\/|seite-?)?\d{1,2}|[-_,]\d{1,2}(?=\.html?$))(\.html?)?\/?$/u;

/** True for the address of this page with such a number. */
function isContinuation(path: string | null, here: string): boolean {
  const bare = (address: string): string => address.replace(/\/$/, '');
  return path !== null && NUMBER.test(path) && bare(path.replace(NUMBER, '$1')) === bare(here);
}

function pathOf(address: string, base: string): string | null {
  const url = urlOf(address, base);
  return url && url.origin === urlOf(base)?.origin ? url.pathname + url.search : null;
}
