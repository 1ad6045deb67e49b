/** Keeping the reader from leaving a page by accident while it still has something to do. */

/** Has the browser ask before the page is closed or loaded anew; the answer ends that. */
export function askBeforeLeaving(): () => void {
  const ask = (event: Event): void => event.preventDefault();
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
