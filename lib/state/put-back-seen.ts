/** Putting blocks back so that it is seen and heard: what comes back is marked for a moment. */
import { tick } from 'svelte';
import type { Removal } from '../article';
import { t } from '../i18n/t';
import { cameBack } from '../reading/came-back';
import { afterPaint } from '../reading/moments';
import { TO_READ } from '../reading/passing';
import { mark, rangeOver } from '../reading/text-ranges';
import type { BodyView } from './body-view.svelte';
import type { Said } from './said.svelte';
import type { ShownArticle } from './shown-article.svelte';

/** What the reader has before them. */
export interface Reading {
  shown: ShownArticle;
  view: BodyView;
  said: Said;
  /** Whether the list of what was left out lies over the article, at the foot of the window, so that it stays where it is. */
  listLiesOver?: boolean;
}

/** The ids of what was put back or taken out at the list: it stays there, for the next press. */
export const toggledAtList = new Set<string>();

let marked: ReturnType<typeof setTimeout> | undefined;

/** Takes back that blocks were taken out, which leaves nothing on the list that was not there before: the reader goes on from what came back, which is brought into view where it is not. */
export async function putBackSeen(
  { shown, view, said }: Reading,
  removals: readonly Removal[],
): Promise<void> {
  said.dismiss();
  const [first] = await changeMarked(shown, view, removals, (removal) =>
    isNewOnList(removal) ? shown.restore(removal) : shown.toggle(removal),
  );
  if (!first) return;
  if (!isSeen(first)) bring(view, first);
  view.standAt(first);
  said.say({ text: t('removals.isBack') });
}

/**
 * Puts removals back or takes them out again, each by `change`; the reader stays where they are. Answers with what came
 * back, which it marks.
 */
export async function changeMarked(
  shown: ShownArticle,
  view: BodyView,
  removals: readonly Removal[],
  change: (removal: Removal) => Promise<void>,
): Promise<readonly HTMLElement[]> {
  const before = view.blocks;
  await Promise.all(removals.map(change));
  await tick();
  const isOut = ({ id }: Removal): boolean =>
    !shown.restored.includes(id) && shown.article?.removals.some((one) => one.id === id) === true;
  if (removals.every(isOut)) return [];
  const back = cameBack(before, view.blocks);
  // The reader has been brought back to where they were by then.
  await afterPaint();
  if (!back[0]?.isConnected) return [];
  markBack(back);
  return back;
}

/** Whether what the reader took out was not on the list before: what a rule took out comes back from there alone. */
function isNewOnList({ id, why }: Removal): boolean {
  return why.includes('your-choice') && !toggledAtList.has(id);
}

/** Marks blocks for a moment. */
export function markBack(blocks: readonly HTMLElement[]): void {
  mark('lede-back', blocks.map(rangeOver));
  clearTimeout(marked);
  marked = setTimeout(() => mark('lede-back', []), TO_READ);
}

/** Whether a block's first line is in the window, with nothing over it. */
export function isSeen(block: HTMLElement): boolean {
  const { left, top, width, height } = block.getBoundingClientRect();
  return block.contains(document.elementFromPoint(left + width / 2, top + Math.min(10, height / 2)));
}

function bring(view: BodyView, block: HTMLElement): void {
  const at = view.blocks.indexOf(block);
  // A place is none at the very beginning.
  if (at === 0) scrollTo({ top: 0, behavior: 'instant' });
  else view.restore({ block: at, fraction: 0 });
}
