/** Pages that say plainly that they hold an article; what else they may be is asked of the others alone. */
import { isFront } from '../../page/address';
import { allIn } from '../../page/select';
import type { Facts, Measures } from '../measure/measure';
import type { Metadata } from '../metadata';

/** Where a body was found, and what the page tells of it. */
export interface Found {
  url: string;
  root: Element;
  measures: Measures;
  about: Metadata;
}

/** Fewer characters than this make no article of a page that claims none. */
export const LEAST = 250;
/** A page of fewer characters is empty. */
export const NEXT_TO_NOTHING = 80;
/** So much of a list stands in links; or so many of its headings do. */
const LIST = { share: 0.4, headings: 4 };

const isLinked = ({ linked, chars }: Facts): boolean => linked >= chars * LIST.share;

/** True for a body that is a text, whatever the page claims. */
export const isText = (body: Facts): boolean => body.prose >= 2 * LEAST && !isLinked(body);

/** True for a body that is made of links. */
export const isListOfLinks = (root: Element, body: Facts): boolean =>
  isLinked(body) || allIn(root, 'article, h2 a, h3 a').length > LIST.headings;

/** True where there is a text or the day of one, below the site's front, and no list. */
export function isPlainArticle({ url, root, measures, about }: Found): boolean {
  const body = measures.facts.get(root);
  if (!body || isFront(url) || isListOfLinks(root, body)) return false;
  return isText(body) || (about.published !== null && body.chars >= NEXT_TO_NOTHING);
}
