/** What readers wrote below the text: it may be longer than the text, and it reads like prose. */
import { anyCase } from '../../page/any-case';
import { attr, namesOf } from '../../page/attribute';
import { allIn, holds, isA, parentOf } from '../../page/select';
import { isBlock, isHeading, textOf, writtenIn } from '../measure/blocks';
import { isDated } from './other-stories';
import { INGREDIENTS } from './recipe';
import { signature } from './shapes';

/** Names of comments in several languages. */
const NAMED = '[class*=omment i], [id*=omment i], [class*=coment i], [id*=coment i]';
/** What the one comment of a page stands in. */
const LISTS = '[class*=omment-list i], [class*=omments i], [id*=omments i]';
/** The same of many alone, as boxes of comments are called and headed. */
const MANY = anyCase(
  /(?:^|[^a-z])(?:comments|kommentare|commentaires|comentários|comentarios|commenti|reacties|kommentarer|komentarze|komentáře|комментарии|コメント|댓글|评论|評論)(?:$|[^a-z])/,
);
/** A longer line is no name, and no heading of a few words. */
const LONGEST_NAME = 45;
/** What a match is told of as it happens is no comment. */
const LIVE = /ommentary/i;
/** So many entries, most of them with their day or boxes of one make, are a list of comments; and fewer in a list called so, where each is called one too. */
const LEAST = 3;
const MOST = 0.6;

/** True for a box that is called comments, or headed so, and holds boxes of one make, each of a name and what was said, and little else. */
function isConversation(box: Element): boolean {
  const parts = [...box.children];
  const told = [namesOf(box), ...parts.filter(isHeading).map(textOf)];
  if (!told.some((words) => MANY.test(words))) return false;
  const entries = parts.filter((el) => {
    const [name, said] = isBlock(el) ? [] : writtenIn(el);
    return name && said && textOf(name).length <= LONGEST_NAME && !isHeading(name);
  });
  const chars = entries.reduce((sum, el) => sum + textOf(el).length, 0);
  return (
    entries.length > 1 && new Set(entries.map(signature)).size === 1 && chars >= textOf(box).length * MOST
  );
}

/** The lists below `root` that are called comments, of entries that tell when they were written; those of entries called so, and those of names with what they said. */
export function commentLists(root: Element): Element[] {
  // Of a film they are the text, of a recipe what its readers say.
  const names = holds(root, INGREDIENTS) ? `${NAMED}, [class*=review i]` : NAMED;
  const named = allIn(root, names);
  const headed = allIn(root, 'h2, h3, h4').filter(
    (el) => textOf(el).length <= LONGEST_NAME && MANY.test(textOf(el)),
  );
  return [...new Set([...named, ...headed].flatMap((el) => [el, parentOf(el) ?? el]))].filter((list) => {
    // What is said stands behind the term with its day.
    const entries = [...list.children].filter((entry) => !isA(entry, 'dd') && textOf(entry) !== '');
    const [, second] = entries;
    if (list === root || LIVE.test(attr(list, 'class') + attr(second, 'class'))) return false;
    if (isConversation(list)) return true;
    const isNamed = list.matches(names);
    const dated = isNamed ? entries.filter(isDated) : [];
    const called = entries.filter((entry) => entry.matches(names));
    const alike = called.filter((one) => second && !isBlock(one) && signature(one) === signature(second));
    const isMost = ({ length }: Element[], share: number): boolean =>
      length > 0 && length >= entries.length * share;
    if (entries.length >= LEAST) return isMost(dated, MOST) || (isMost(alike, MOST) && !holds(list, 'h1'));
    const isLone = entries.length === 1 && list.matches(LISTS);
    return (
      (isMost(dated, 1) || (isNamed && (isLone || isMost(alike, 1)))) &&
      isMost(called, 1) &&
      !holds(list, 'h1')
    );
  });
}
