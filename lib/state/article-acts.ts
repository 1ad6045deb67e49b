/** What the reader does to the article before them, in the popup as in the reading view, and what they are told of it. */
import { tick } from 'svelte';
import type { Removal } from '../article';
import { t } from '../i18n/t';
import type { Command } from '../reading/keys';
import { stepped } from '../settings/fields';
import type { ReadingSettings } from '../settings/reading';
import type { Reading } from './put-back-seen';
import type { StoredState } from './stored-state.svelte';

/** The commands that mean the same in both. */
export type ArticleCommand = Extract<
  Command,
  'next' | 'previous' | 'nextHeading' | 'previousHeading' | 'larger' | 'smaller' | 'remove' | 'undo'
>;

export interface ArticleActs {
  commands: Readonly<Record<ArticleCommand, () => void>>;
  /** Takes a block out; the cursor, where there is one, is then on the block that has come into its place. */
  takeOut: (block: Element) => Promise<void>;
  /** Puts a removed block back, or takes it out again, by its button in the list of what was left out. */
  toggleAtList: (removal: Removal, button: HTMLElement) => Promise<void>;
}

export function articleActs(reading: Reading, look: StoredState<ReadingSettings>): ArticleActs {
  const { shown, view, said } = reading;
  const say = (text: string): void => said.say({ text });
  const resize = (by: 1 | -1): void => look.change({ size: stepped('size', look.current.size, by) });

  const putBack = async (removals: readonly Removal[]): Promise<void> => {
    const { putBackSeen } = await import('./put-back-seen');
    await putBackSeen(reading, removals);
  };

  const takeOut = async (block: Element): Promise<void> => {
    const { cursor, here } = view;
    const taken = await shown.takeOut(block);
    await tick();
    if (cursor) view.moveToNumber(here);
    said.sayTakenOut(taken, () => void putBack(taken));
  };

  return {
    commands: {
      next: () => view.step(1),
      previous: () => view.step(-1),
      nextHeading: () => view.stepHeading(1) || say(t('reader.noNextHeading')),
      previousHeading: () => view.stepHeading(-1) || say(t('reader.noPreviousHeading')),
      larger: () => resize(1),
      smaller: () => resize(-1),
      remove: () => (view.cursor ? void takeOut(view.cursor) : say(t('reader.noBlock'))),
      undo: () => said.undo(),
    },
    takeOut,
    toggleAtList: async (removal, button) => {
      const { toggleAtList } = await import('./toggle-at-list');
      await toggleAtList(reading, removal, button);
    },
  };
}
