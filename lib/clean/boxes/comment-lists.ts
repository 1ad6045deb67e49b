/** What readers wrote below the text: it may be longer than the text, and it reads like prose. */
import { attr } from '../../page/attribute';
import { allIn, holds, isA, parentOf } from '../../page/select';
import { isBlock, textOf } from '../measure/blocks';
import { isDated } from './other-stories';
import { INGREDIENTS } from './recipe';
import { signature } from './shapes';

/** Names of comments in several languages. */
const NAMED = '[class*=omment i], [id*=omment i], [class*=coment i], [id*=coment i]';
/** What a match is told of as it happens is no comment. */
const LIVE = /ommentary/i;
/** So many entries, most of them with their day or boxes of one make, are a list of comments; and fewer in a list called so, where each is called one too. */
const LEAST = 3;
const MOST = 0.6;

/** The lists below `root` that are called comments, of entries that tell when they were written; and those of entries called so. */
export function commentLists(root: Element): Element[] {
  // Of a film they are the text, of a recipe what its readers say.
  const names = holds(root, INGREDIENTS) ? `${NAMED}, [class*=review i]` : NAMED;
  const named = allIn(root, names);
  return [...new Set(named.flatMap((el) => [el, parentOf(el) ?? el]))].filter((list) => {
    // What is said stands behind the term with its day.
    const entries = [...list.children].filter((entry) => !isA(entry, 'dd') && textOf(entry) !== '');
    const [, second] = entries;
    if (list === root || LIVE.test(attr(list, 'class') + attr(second, 'class'))) return false;
    const isNamed = list.matches(names);
    const dated = isNamed ? entries.filter(isDated) : [];
    const called = entries.filter((entry) => entry.matches(names));
    const alike = called.filter((one) => second && !isBlock(one) && signature(one) === signature(second));
    const isMost = ({ length }: Element[], share: number): boolean =>
      length > 0 && length >= entries.length * share;
    if (entries.length >= LEAST) return isMost(dated, MOST) || (isMost(alike, MOST) && !holds(list, 'h1'));
    return (isMost(dated, 1) || (isNamed && isMost(alike, 1))) && isMost(called, 1) && !holds(list, 'h1');
  });
}
