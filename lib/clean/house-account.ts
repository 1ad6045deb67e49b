/** Links to the house's own channels: a few words beside one ask the reader to follow, in whatever language. */
import { hrefsOf } from './read-build';
import { letters } from './lines';

/** Channels that one can do nothing with but follow them. */
const CHANNEL =
  /\/\/(?:www\.)?(?:whatsapp\.com\/channel\/|news\.google\.com\/(?:publications|s)\/|google\.com\/preferences\/source)/iu;
/** Networks, and the name of an account there. */
const ACCOUNT =
  /\/\/(?:www\.)?(?:t\.me|telegram\.me|facebook\.com|instagram\.com|twitter\.com|x\.com|youtube\.com|tiktok\.com|vk\.com|ok\.ru|threads\.net|bsky\.app\/profile)\/@?([\w.-]{4,})\/?(?:[?#]|$)/iu;
/** A shorter name is many people's. */
const LEAST = 4;

/** Whether an element links to a channel, or to an account that goes by the site's name. `url` is the page's. */
export function leadsToHouse(el: Element, url: string): boolean {
  const house = houseOf(url);
  return hrefsOf(el).some((href) => {
    const account = letters(ACCOUNT.exec(href)?.[1] ?? '');
    const own =
      Math.min(account.length, house.length) >= LEAST && (account.includes(house) || house.includes(account));
    return own || CHANNEL.test(href);
  });
}

/** The site's name in its address: the longest part before the last. */
function houseOf(url: string): string {
  const parts = /^https?:\/\/([^/:]+)/iu.exec(url)?.[1]?.split('.').slice(0, -1) ?? [];
  return parts.map(letters).reduce((most, one) => (one.length > most.length ? one : most), '');
}
