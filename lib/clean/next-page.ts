/** Whether an article goes on on another page of the site. */
import { urlOf } from '../page/address';
import { attr } from '../page/attribute';

/** `link rel=next` also names the next article: only an address that is this one's with a number counts. */
export function nextPage(page: Document, url: string): boolean {
  const here = pathOf(url, url);
  if (
    here === null ||
    /[?&]page=\d|\/page\/\d|[/_-]\d{1,2}(?:\.html?)?$/u.test(here.slice(here.lastIndexOf('/')))
  )
    return false;
  const links = page.querySelectorAll('link[rel~="next" i][href], a[rel~="next" i][href]');
  return [...links].some((link) => isContinuation(pathOf(attr(link, 'href'), url), here));
}

/** `…?page=2`, `…/2/`, `…/page/2`, `…-2.html`, of an address without. */
function isContinuation(path: string | null, here: string): boolean {
  const match =
    path === null
      ? null
      : /^(.*?)(?:[?&](?:page|p|seite|pagina)=\d{1,2}|\/(?:page\/|seite-?)?\d{1,2}|[-_,]\d{1,2}(?=\.html?$))(\.html?)?\/?$/u.exec(
          path,
        );
  if (!match) return false;
  return `${match[1] ?? ''}${match[2] ?? ''}`.replace(/\/$/u, '') === here.replace(/\/$/u, '');
}

function pathOf(address: string, base: string): string | null {
  const url = urlOf(address, base);
  return url && url.origin === urlOf(base)?.origin ? url.pathname + url.search : null;
}
