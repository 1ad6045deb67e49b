/** Lists and tables of the text's own: steps, terms and figures, which are no prompt whatever they speak of. */
import type { RemovalKind } from '../../article';
import { houseOf } from '../../page/address';
import { attr } from '../../page/attribute';
import { allIn, holds } from '../../page/select';
import { leadsTo } from '../judge/evidence';
import { blocksIn, isList, textOf } from '../measure/blocks';
import type { Facts } from '../measure/measure';

const LISTS = 'ol, ul, dl, table';
/** So many steps, rows or facts make a list of the text's own. */
const STEPS = 3;
const ROWS = 2;
/** What stands beside a list and belongs to it. */
const BESIDE = /^(?:h\d|figcaption)$/;
/** A fact: what is told, a colon, and what it is. */
const FACT = /^[^\d:：]{2,30}(?::\s|：)/u;

function isOwn(list: Element): boolean {
  const { localName, previousElementSibling: before } = list;
  if (localName === 'table')
    return allIn(list, 'tr').filter((row) => holds(row, '* + :not(:empty)')).length >= ROWS;
  const items = [...list.children].map(textOf);
  return (
    items.length >= STEPS &&
    (localName !== 'ul' ||
      (before !== null && /[:：]$/.test(textOf(before))) ||
      items.filter((item) => FACT.test(item)).length * 2 >= items.length)
  );
}

/** True for such a list, and for a box of them with a heading, that leads nowhere. */
export function isListing(el: Element, { links, controls, chars }: Facts): boolean {
  if (links + controls > 0 || chars === 0) return false;
  const lists = el.matches(LISTS) ? [el] : allIn(el, LISTS);
  return (
    lists.length > 0 &&
    lists.every(isOwn) &&
    blocksIn(el).every((block) => BESIDE.test(block.localName) || lists.some((list) => list.contains(block)))
  );
}

/** So many other sites that a list leads to are what the text tells of. */
const SITES = 3;

/** What leads to other sites wherever it stands. */
const OF_NETWORKS = new Set<RemovalKind>(['share', 'follow', 'app-promo']);

/** True for a list that leads from the page at `url` to several other sites and never to its own, nor to where one shares, follows or gets an app. */
export function isListOfSources(el: Element, url: string): boolean {
  if (!isList(el) || [...leadsTo(el)].some(({ kind }) => OF_NETWORKS.has(kind))) return false;
  const sites = new Set(allIn(el, 'a').map((link) => houseOf(attr(link, 'href'), url)));
  return sites.size >= SITES && !sites.has('') && !sites.has(houseOf(url));
}
