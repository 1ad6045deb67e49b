import { beforeEach, expect, test, vi } from 'vitest';
import type { PaceSettings } from '../../../lib/settings/pace';
import { Pace } from '../../../lib/state/pace.svelte';
import type { StoredState } from '../../../lib/state/stored-state.svelte';

const article = (words: number): { words: number; minutes: number; language: string } => ({
  words,
  minutes: words / 230,
  language: 'en',
});
const change = vi.fn();
let pace: Pace;
let now = 0;

beforeEach(() => {
  vi.stubGlobal('document', new EventTarget());
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  change.mockReset();
  const stored = { current: { learn: true, wordsPerMinute: {} }, change };
  pace = new Pace(stored as unknown as StoredState<PaceSettings>);
});

/** So many seconds later the reader has come so far, where a window shows a fifth. */
function noteAfter(seconds: number, of: ReturnType<typeof article>, progress: number): void {
  now += seconds * 1000;
  pace.note(of, progress, 0.2);
}

test('a pace is learnt by what was read of one article', () => {
  const one = article(1000);
  for (const progress of [0, 0.2, 0.21]) noteAfter(60, one, progress);
  expect(change).toHaveBeenCalledExactlyOnceWith({ wordsPerMinute: { en: 200 } });
});

test('another article that opens at its kept place teaches nothing of the one before', () => {
  noteAfter(0, article(1000), 0);
  noteAfter(60, article(1200), 0.15);
  noteAfter(60, article(1200), 0.16);
  expect(change).not.toHaveBeenCalled();
});
