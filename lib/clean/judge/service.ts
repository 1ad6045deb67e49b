/** How others than the house are reached, and where a source is read: what tells so asks nothing for the house, whatever it says. */
import { houseOf } from '../../page/address';
import { allIn } from '../../page/select';
import { comments } from '../distractions/comments';
import { textOf, type Unit } from '../measure/blocks';
import { ADDRESS, CALLED_AT, SENTENCE_END } from '../measure/lines';
import { hrefsOf } from './read-build';
import type { Topic } from './topic';

/** The address of a document's file. */
export const DOCUMENT = /\.(?:pdf|docx?|xlsx?|csv|odt|ods)(?:[?#]|$)/i;

/** The site of an e-mail address. */
const MAIL = /[\w.+-]+@(?:[\w-]+\.)*([\w-]+\.\w{2,})/gu;

/** True for a line with addresses of others than the house alone, and a number to call beside them or each in full; who speaks for a house, or asks for tips, is one. */
export function reachesOthers({ el, text }: Pick<Unit, 'el' | 'text'>, topic: Topic): boolean {
  const { url } = topic;
  const house = houseOf(url);
  const mails = Array.from(text.matchAll(MAIL), ([, site = '']) => site);
  const sites = [...mails, ...hrefsOf(el).map((href) => houseOf(href, url))].filter((site) => site !== '');
  if (sites.length === 0 || sites.includes(house)) return false;
  const links = allIn(el, 'a[href^=http]');
  const isInFull = links.length > 0 && links.every((link) => ADDRESS.test(textOf(link)));
  const isReached = CALLED_AT.test(text) || (isInFull && !sites.some((site) => isNamedLike(site, house)));
  return isReached && !isHouse(text, topic);
}

/** What asks for tips says so in so many points. */
const LEAST_ASKED = 2;

/** Who asks for tips as well. */
const POLICE = /poli[cstz]|rendőr|警|경찰/i;

/** True for words of a house to its readers, where the article has no such words of its own. */
function isHouse(text: string, topic: Topic): boolean {
  if (POLICE.test(text)) return false;
  const speech = topic.hear(text);
  if (speech.read(comments).points >= LEAST_ASKED) return true;
  const { plea } = speech;
  return plea !== null && plea.house && plea.asks && !topic.saysWe;
}

/** True for sites of one name: a house may have one in each country, or for its shop. */
function isNamedLike(site: string, house: string): boolean {
  const [name = '', own = ''] = [site, house].map((one) => one.split('.')[0]);
  return name.includes(own) || own.includes(name);
}

/** Where the links of a line lead, on a page at `url`: all of them to documents, or, in a whole sentence, to other houses; null for others, and for none. */
export function sourceOf({ el, text }: Pick<Unit, 'el' | 'text'>, url: string): 'document' | 'others' | null {
  const hrefs = hrefsOf(el);
  if (hrefs.length === 0) return null;
  if (hrefs.every((href) => DOCUMENT.test(href))) return 'document';
  if (!SENTENCE_END.test(text)) return null;
  const own = houseOf(url);
  const sites = hrefs.map((href) => houseOf(href, url));
  return sites.some((site) => site === '' || isNamedLike(site, own)) ? null : 'others';
}
