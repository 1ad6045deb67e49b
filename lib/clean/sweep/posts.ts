/** Posts that a text embeds: what they say is their writer's, whatever it asks for. */
import { allIn } from '../../page/select';
import { textOf } from '../measure/blocks';
import { weigh, type Facts } from '../measure/measure';

/** Whose account posted something, and when. */
const SIGNED = / \(@[\w.]+\)(?:.*\d|$)|^@\w/;

/** The quotations below `root` that end in who posted them, and when. */
export const postsIn = (root: Element): Element[] =>
  allIn(root, 'blockquote').filter((quote) => SIGNED.test(textOf(quote)));

/** True for one of the posts, and for a box of little besides. */
export const isPost = (el: Element, { chars }: Facts, posts: readonly Element[]): boolean =>
  posts.some((post) => el.contains(post) && weigh(textOf(post)) * 2 > chars);
