/** How others than the house are reached: what tells so asks nothing for the house, whatever it says. */
import { siteOf } from '../../page/address';
import type { Unit } from '../measure/blocks';
import { CALLED_AT } from '../measure/lines';
import { hrefsOf } from './read-build';

/** The site of an e-mail address. */
const MAIL = /[\w.+-]+@(?:[\w-]+\.)*([\w-]+\.\w{2,})/gu;

/** True for a line with a number to call, and with addresses of others than the house alone, on a page at `url`. */
export function reachesOthers({ el, text }: Pick<Unit, 'el' | 'text'>, url: string): boolean {
  if (!CALLED_AT.test(text)) return false;
  const mails = Array.from(text.matchAll(MAIL), ([, site = '']) => site);
  const sites = new Set([...mails, ...hrefsOf(el).map((href) => siteOf(href, url))]);
  sites.delete('');
  return sites.size > 0 && !sites.has(siteOf(url));
}
