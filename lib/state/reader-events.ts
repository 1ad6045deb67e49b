/** What a press of a key or a button on the reading view's page asks of it. */
import { commandOf, goesOn, takesLetters } from '../reading/keys';
import { linkOf } from '../reading/links';
import type { ReaderPage } from './reader-page.svelte';

/** Does what a key asks for. */
export function onKey(page: ReaderPage, event: KeyboardEvent): void {
  // A key that chooses how typed sounds are written belongs to the input method.
  if (event.isComposing) return;
  if (takesLetters(event.target) && event.key !== 'Escape') return;
  if (event.target instanceof Element && event.target.closest('dialog[open]')) return;
  if (event.key === 'Escape') {
    const isDone = page.escape() || event.repeat;
    if (!isDone && page.inLibrary) page.run('back');
    return;
  }
  const command = commandOf(event);
  if (command) {
    event.preventDefault();
    if (!event.repeat || goesOn(command)) page.run(command);
  } else if (event.key === 'Enter' || event.key === ' ') activate(page, event);
}

/** Enter on an enlargeable picture, or on the cursor's block that holds one. */
function activate(page: ReaderPage, event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement)) return;
  const picture = event.target.matches('img[data-enlarge]')
    ? event.target
    : event.target.matches('[data-cursor]')
      ? event.target.querySelector('img[data-enlarge]')
      : null;
  if (!(picture instanceof HTMLImageElement)) return;
  event.preventDefault();
  page.enlarge(picture);
}

/** A plain press on a link or picture of the body; with a modifier or another button it is the browser's. */
export function onClick(page: ReaderPage, event: MouseEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0)
    return;
  if (!(event.target instanceof Element) || !page.view.body?.contains(event.target)) return;
  const anchor = event.target.closest('a');
  const link = anchor && linkOf(anchor);
  if (link) {
    event.preventDefault();
    page.showLinks([link]);
  } else if (event.target instanceof HTMLImageElement && event.target.matches('[data-enlarge]')) {
    page.enlarge(event.target);
  }
}

/** A press beside the panel for the text closes it. */
export function onPointer(page: ReaderPage, event: PointerEvent): void {
  const isOpen = page.panel === 'text';
  if (isOpen && event.target instanceof Element && !event.target.closest('[role=dialog],nav'))
    page.closePanel();
}
