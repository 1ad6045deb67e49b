/** The focus, where something was open over the page and is gone. */

/**
 * Notes what has the focus while an element opens over the page; answers with what gives it back when the element
 * has gone and the focus with it. Where nothing had it, the button that controls the element gets it.
 */
export function focusBack(element: Element): () => void {
  const { activeElement, body } = document;
  const before =
    activeElement === body ? document.querySelector(`[aria-controls="${element.id}"]`) : activeElement;
  let isInside = false;
  element.addEventListener('focusin', () => (isInside = true));
  // Of an element that goes with the focus inside, some browsers say that it has left.
  element.addEventListener('focusout', () =>
    setTimeout(() => {
      if (element.isConnected) isInside = element.contains(document.activeElement);
    }),
  );
  return () => {
    const isLost = isInside && document.activeElement === document.body;
    if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}
