/** How others than the house are reached: what tells so asks nothing for the house, whatever it says. */
import { houseOf } from '../../page/address';
import { allIn } from '../../page/select';
import { textOf, type Unit } from '../measure/blocks';
import { ADDRESS, CALLED_AT } from '../measure/lines';
import { hrefsOf } from './read-build';

/** The site of an e-mail address. */
const MAIL = /[\w.+-]+@(?:[\w-]+\.)*([\w-]+\.\w{2,})/gu;

/** True for a line on a page at `url` with addresses of others than the house alone, and a number to call beside them or each in full. */
export function reachesOthers({ el, text }: Pick<Unit, 'el' | 'text'>, url: string): boolean {
  const house = houseOf(url);
  const mails = Array.from(text.matchAll(MAIL), ([, site = '']) => site);
  const sites = [...mails, ...hrefsOf(el).map((href) => houseOf(href, url))].filter((site) => site !== '');
  if (sites.length === 0 || sites.includes(house)) return false;
  const links = allIn(el, 'a[href^=http]');
  const isInFull = links.length > 0 && links.every((link) => ADDRESS.test(textOf(link)));
  return CALLED_AT.test(text) || (isInFull && !sites.some((site) => isNamedLike(site, house)));
}

/** True for sites of one name: a house may have one in each country, or for its shop. */
function isNamedLike(site: string, house: string): boolean {
  const [name = '', own = ''] = [site, house].map((one) => one.split('.')[0]);
  return name.includes(own) || own.includes(name);
}
