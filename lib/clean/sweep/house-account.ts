/** Links to the house's own channels: a few words beside one ask the reader to follow, in whatever language. */
import { follow } from '../distractions/follow';
import { fold, longest } from '../metadata/text';
import { hrefsOf } from '../judge/read-build';

/** Channels that one can do nothing with but follow them. */
const CHANNEL = /whatsapp|publications|preferences/;
/** The name of an account: the last part of the address. */
const ACCOUNT = /\/@?([\w.-]+)\/?(?:[?#]|$)/;
/** A shorter name is many people's. */
const LEAST = 4;

/** Whether an element links to a channel, or to an account that goes by the site's name. `url` is the page's. */
export function leadsToHouse(el: Element, url: string): boolean {
  const house = nameInAddress(url);
  return hrefsOf(el).some((href) => {
    if (!follow.links?.test(href)) return false;
    const account = fold(ACCOUNT.exec(href)?.[1] ?? '');
    const own = Math.min(account.length, house.length) >= LEAST;
    return (own && (account.includes(house) || house.includes(account))) || CHANNEL.test(href);
  });
}

/** The site's name in its address: the longest part before the last. */
function nameInAddress(url: string): string {
  const parts = /\/\/([^/:]+)/.exec(url)?.[1]?.split('.').slice(0, -1) ?? [];
  return longest(parts.map(fold));
}
