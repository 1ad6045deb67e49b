/** What readers wrote below the text: it may be longer than the text, and it reads like prose. */
import { attr } from '../page/attribute';
import { allIn, holds } from '../page/select';
import { isBlock, textOf } from './blocks';
import { isDated } from './other-stories';
import { signature } from './shapes';

/** Names of comments in several languages. */
const NAMED = '[class*=omment i], [id*=omment i], [class*=coment i], [id*=coment i]';
/** What a match is told of as it happens is no comment. */
const LIVE = /ommentary/i;
/** So many entries, most of them with their day or boxes of one make, are a list of comments; and fewer, where each is called one too. */
const LEAST = 3;
const MOST = 0.6;

/** The lists below `root` that are called comments, of entries that tell when they were written; and those of entries called so. */
export function commentLists(root: Element): Element[] {
  const named = allIn(root, NAMED);
  const around = named.flatMap(({ parentElement: list }) => (list && list !== root ? list : []));
  return [...new Set([...named, ...around])].filter((list) => {
    const entries = [...list.children].filter((entry) => textOf(entry) !== '');
    const [, second] = entries;
    if (LIVE.test(attr(list, 'class') + attr(second, 'class'))) return false;
    const dated = list.matches(NAMED) ? entries.filter(isDated) : [];
    const called = entries.filter((entry) => entry.matches(NAMED));
    if (second && entries.length >= LEAST) {
      const alike = called.filter((one) => !isBlock(one) && signature(one) === signature(second));
      const most = entries.length * MOST;
      return dated.length >= most || (alike.length >= most && !holds(list, 'h1'));
    }
    const every = entries.length;
    return every > 0 && dated.length === every && called.length === every && !holds(list, 'h1');
  });
}
