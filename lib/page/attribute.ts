/** An attribute of an element; empty where it has none, or there is no element. */
export const attr = (el: Element | null | undefined, name: string): string => el?.getAttribute(name) ?? '';

/** What a page calls an element, by its class and its id. */
export const namesOf = (el: Element | null): string => `${attr(el, 'class')} ${attr(el, 'id')}`;

/** A node's text as it is written. */
export const rawText = (node: Node): string => node.textContent ?? '';

/** White space that is more or other than one blank: most of a text has none, and is left as it is. */
const WIDE = / \s+|[^\S ]\s*/g;

/** A text with one blank for each run of white space. */
export const squeezed = (text: string): string => text.replace(WIDE, ' ');
