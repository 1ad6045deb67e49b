/** What houses set between paragraphs whatever an article tells of, known in any language: prices to choose from, the weather, the ways to share. */
import { houseOf } from '../../page/address';
import { allIn, holds } from '../../page/select';
import { share } from '../distractions/share';
import { verdictOf, type Verdict } from '../judge/evidence';
import { hrefsOf } from '../judge/read-build';
import type { Topic } from '../judge/topic';
import { blocksIn, isList, textOf } from '../measure/blocks';
import { SENTENCE_END } from '../measure/lines';
import type { Facts } from '../measure/measure';

/** At most so many characters: more is a table of the text's. */
const LONGEST = { offers: 400, price: 60, weather: 90 };

/** So many prices to choose from, and buttons of the same words; so many ways to share. */
const SEVERAL = 2;
const WAYS = 3;

const PRICE = /[£$€¥₩₹]\s?\d|\d\s?(?:[£$€¥₩₹円원元]|kr\b|zł|Kč|Ft\b|USD|EUR|CHF)/;

/** How warm it is. */
const DEGREES = /\d\s?(?:°|℃)(?!\d)/;

/** The verdict on such a box; null for any other. `apart`: it stands in one that the text has no use for. */
export function widgetVerdict(el: Element, facts: Facts, apart: boolean, topic: Topic): Verdict | null {
  if (facts.prose > 0 || facts.pictures > 0) return null;
  if (areOffers(el, facts, topic.url)) return verdictOf('paywall', 'links-there');
  if (apart && isWeather(el, facts)) return verdictOf('other', 'leads-away');
  return isList(el) && areWaysToShare(el, topic) ? verdictOf('share', 'label') : null;
}

/** True for prices, each with a button that says the same: a table of things sold elsewhere leads to other houses. */
function areOffers(el: Element, { chars }: Facts, url: string): boolean {
  if (chars > LONGEST.offers) return false;
  const buttons = allIn(el, 'a, button').map(textOf);
  const isChoice = buttons.length >= SEVERAL && buttons.every((said) => said !== '' && said === buttons[0]);
  if (!isChoice) return false;
  const priced = blocksIn(el)
    .map(textOf)
    .filter((said) => said.length <= LONGEST.price && PRICE.test(said));
  const sites = hrefsOf(el).map((href) => houseOf(href, url));
  return priced.length >= SEVERAL && sites.every((site) => site === '' || site === houseOf(url));
}

/** True for a few words with how warm it is and a link to more of it. */
const isWeather = (el: Element, { chars }: Facts): boolean =>
  chars <= LONGEST.weather && DEGREES.test(textOf(el)) && !SENTENCE_END.test(textOf(el)) && holds(el, 'a');

/** True for a list of nothing but ways to share. */
function areWaysToShare(el: Element, topic: Topic): boolean {
  const items = blocksIn(el);
  return items.length >= WAYS && items.every((item) => topic.hear(textOf(item)).read(share).points > 0);
}
