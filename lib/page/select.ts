/** The elements below another that a selector names, as a list of their own; empty where there is no other. */
export const allIn = (parent: ParentNode | null | undefined, selector: string): Element[] => [
  ...(parent?.querySelectorAll(selector) ?? []),
];

/** The first of them; null for none. */
export const firstIn = (parent: ParentNode | null | undefined, selector: string): Element | null =>
  parent?.querySelector(selector) ?? null;

/** True where one of them is there. */
export const holds = (parent: ParentNode | null | undefined, selector: string): boolean =>
  firstIn(parent, selector) !== null;

/** The nearest that a selector names of an element and what it stands in; null for none, and for no element. */
export const around = (el: Element | null | undefined, selector: string): Element | null =>
  el?.closest(selector) ?? null;

/** True for what stands in such an element, or is one. */
export const standsIn = (el: Element | null | undefined, selector: string): boolean =>
  around(el, selector) !== null;

/** An element and all that it stands in, the innermost first; empty for none. */
export function upFrom(el: Element | null | undefined): Element[] {
  const line: Element[] = [];
  for (let at = el; at; at = parentOf(at)) line.push(at);
  return line;
}

/** True for an element, and for a run of text; false for other nodes, and for none. */
export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
export const isTextNode = (node: Node | null | undefined): node is CharacterData => node?.nodeType === 3;

/** True for an element of that name; false for none. */
export const isA = (el: Element | null | undefined, name: string): boolean => el?.localName === name;

/** What a node stands in; null for the outermost, and for none. */
export const parentOf = (node: Node | null | undefined): Element | null => node?.parentElement ?? null;

/** The others that an element stands among. */
export const beside = (el: Element | null | undefined): Element[] =>
  [...(parentOf(el)?.children ?? [])].filter((one) => one !== el);

/** The element right before another; null for the first, and for none. */
export const elementBefore = (el: Element | null | undefined): Element | null =>
  el?.previousElementSibling ?? null;

/** The element right behind another; null for the last, and for none. */
export const elementBehind = (el: Element | null | undefined): Element | null =>
  el?.nextElementSibling ?? null;
