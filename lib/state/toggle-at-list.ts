/** Putting blocks back from the list under the article: the reader stays at the list, and may be led there and back. */
import { tick } from 'svelte';
import type { Removal } from '../article';
import { t } from '../i18n/t';
import type { BodyView } from './body-view.svelte';
import { changeMarked, isSeen, markBack, toggledAtList, type Reading } from './put-back-seen';

/** Puts a block back or takes it out again, by its button in the list. */
export async function toggleAtList(reading: Reading, removal: Removal, button: HTMLElement): Promise<void> {
  const { view, said } = reading;
  toggledAtList.add(removal.id);
  const back = await toggleHeld(reading, removal, button);
  said.keepUndo(() => void toggleAgain(reading, removal, button));
  const [first] = back;
  if (!first) return;
  const text = t('removals.isBack');
  const show = (): void => {
    const away = reading.listLiesOver ? scrolled() : stays(button);
    view.moveTo(first);
    markBack(back);
    const action = { label: t('removals.toList'), run: () => returnTo(view, button, away) };
    said.say({ text, action, returns: true });
  };
  // What is in view already needs no showing.
  said.say({ text, ...(!isSeen(first) && { action: { label: t('removals.show'), run: show } }) });
}

/** Puts a block back or takes it out again; the list stays where it is, if the reader has it before them. */
async function toggleHeld(
  { shown, view, said, listLiesOver }: Reading,
  removal: Removal,
  button: HTMLElement,
): Promise<readonly HTMLElement[]> {
  said.dismiss();
  const held = !listLiesOver && isSeen(button) ? stays(button) : undefined;
  view.held = held;
  const back = await changeMarked(shown, view, [removal], (one) => shown.toggle(one));
  if (view.held === held) view.held = undefined;
  return back;
}

/** Tells from now on how far something has gone from where it stands in the window. */
function stays(element: Element): () => number {
  const { top } = element.getBoundingClientRect();
  return () => element.getBoundingClientRect().top - top;
}

/** Tells from now on how far the window has been scrolled from where it stands. */
function scrolled(): () => number {
  const { scrollY: before } = window;
  return () => before - scrollY;
}

function returnTo(view: BodyView, button: HTMLElement, away: () => number): void {
  view.clearCursor();
  view.restore({ block: view.blocks.length - 1, fraction: 1 }, away);
  button.focus({ preventScroll: true });
}

/** Takes back a press in the list. Whoever has been led to the block stays there, with the cursor on what is in its place. */
async function toggleAgain(reading: Reading, removal: Removal, button: HTMLElement): Promise<void> {
  const { shown, view } = reading;
  const { cursor, here } = view;
  if (!cursor) {
    await toggleHeld(reading, removal, button);
    return;
  }
  await shown.toggle(removal);
  await tick();
  view.moveToNumber(here);
}
