/** An attribute of an element; empty where it has none, or there is no element. */
export const attr = (el: Element | null | undefined, name: string): string => el?.getAttribute(name) ?? '';

/** A node's text as it is written. */
export const rawText = (node: Node): string => node.textContent ?? '';
