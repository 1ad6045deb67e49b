/** The elements below another that a selector names, as a list of their own. */
export const allIn = (parent: ParentNode, selector: string): Element[] => [
  ...parent.querySelectorAll(selector),
];

/** True where one of them is there. */
export const holds = (parent: ParentNode, selector: string): boolean =>
  parent.querySelector(selector) !== null;
