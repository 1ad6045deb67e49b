/** Putting blocks back from the list under the article: the reader stays at the list, and may be led there and back. */
import { tick } from 'svelte';
import type { Removal } from '../article';
import { t } from '../i18n/t';
import type { BodyView } from './body-view.svelte';
import { isSeen, markBack, toggleMarked } from './put-back-seen';
import type { Said } from './said.svelte';
import type { ShownArticle } from './shown-article.svelte';

/** What the reader has before them. */
interface Reading {
  shown: ShownArticle;
  view: BodyView;
  said: Said;
}

/** Puts a block back or takes it out again, by its button in the list. */
export async function toggleAtList(reading: Reading, removal: Removal, button: HTMLElement): Promise<void> {
  const { shown, view, said } = reading;
  said.dismiss();
  const held = stays(button);
  view.held = held;
  const back = await toggleMarked(shown, view, [removal]);
  if (view.held === held) view.held = undefined;
  const [first] = back;
  if (!first) return;
  const text = t('removals.isBack');
  const undo = (): void => void takeOutAgain(reading, removal, button);
  const show = (): void => {
    const away = stays(button);
    view.moveTo(first);
    markBack(back);
    const action = { label: t('removals.toList'), run: () => returnTo(view, button, away) };
    said.say({ text, action, undo, returns: true });
  };
  // What is in view already needs no showing.
  said.say({ text, undo, ...(!isSeen(first) && { action: { label: t('removals.show'), run: show } }) });
}

/** Tells from now on how far something has gone from where it stands in the window. */
function stays(element: Element): () => number {
  const { top } = element.getBoundingClientRect();
  return () => element.getBoundingClientRect().top - top;
}

function returnTo(view: BodyView, button: HTMLElement, away: () => number): void {
  view.clearCursor();
  view.restore({ block: view.blocks.length - 1, fraction: 1 }, away);
  button.focus({ preventScroll: true });
}

/** Whoever has been led to the block stays there, with the cursor on what has come into its place. */
async function takeOutAgain(reading: Reading, removal: Removal, button: HTMLElement): Promise<void> {
  const { shown, view } = reading;
  const { cursor, here } = view;
  if (!cursor) return toggleAtList(reading, removal, button);
  await shown.toggle(removal);
  await tick();
  view.moveToNumber(here);
}
