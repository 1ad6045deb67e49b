/** What readers wrote below the text: it may be longer than the text, and it reads like prose. */
import { attr } from '../page/attribute';
import { allIn, holds } from '../page/select';
import { textOf } from './blocks';
import { isDated } from './other-stories';

/** Names of comments in several languages. */
const NAMED = '[class*=omment i], [id*=omment i], [class*=coment i], [id*=coment i]';
/** What a match is told of as it happens is no comment. */
const LIVE = /ommentary/i;
/** So many entries, most of them with their day, are a list of comments; and fewer, where each is called one too. */
const LEAST = 3;
const MOST = 0.6;

/** The lists below `root` that are called comments, of entries that tell when they were written. */
export function commentLists(root: Element): Element[] {
  return allIn(root, NAMED).filter((list) => {
    if (LIVE.test(attr(list, 'class'))) return false;
    const entries = [...list.children].filter((entry) => textOf(entry) !== '');
    const dated = entries.filter(isDated);
    return entries.length >= LEAST
      ? dated.length >= entries.length * MOST
      : entries.length > 0 &&
          dated.length === entries.length &&
          !holds(list, 'h1') &&
          dated.every((entry) => entry.matches(NAMED));
  });
}
