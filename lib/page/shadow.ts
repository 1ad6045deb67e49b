/** What elements of a page's own making hold: in the page itself, or in a tree of their own that is set beside it. */
import { rawText } from './attribute';
import { isCustom } from './elements';
import { allIn, holds } from './select';

/** How long the text of a tree is, without the styles and scripts that stand in it. */
const shownLength = (tree: ParentNode & Node): number =>
  allIn(tree, 'style, script').reduce((length, one) => length - rawText(one).length, rawText(tree).length);

/**
 * True where the tree beside an element is what it shows: it says more than the page does within the element; or
 * nothing is said there, and no place in the tree is left for what stands there: it may say all in further such trees.
 */
function isShownBeside(el: Element, tree: ShadowRoot): boolean {
  const own = rawText(el).trim() === '' ? 0 : shownLength(el);
  return shownLength(tree) > own || (own === 0 && !(el.firstElementChild && holds(tree, 'slot')));
}

/** The first of what an element shows; null for none. */
export function firstShownIn(el: Element): Node | null {
  const tree = isCustom(el.localName) ? el.shadowRoot : null;
  return tree && isShownBeside(el, tree) ? tree.firstChild : el.firstChild;
}
