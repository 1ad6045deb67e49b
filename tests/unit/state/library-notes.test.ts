import { expect, test, vi } from 'vitest';
import { LibraryNotes } from '../../../lib/state/library-notes.svelte';

const offer = vi.hoisted(() => ({ stands: false }));
const watched = vi.hoisted(() => [] as ((refused: boolean) => void)[]);
vi.mock('../../../lib/state/picture-offer.svelte', () => ({
  PictureOffer: class {
    get stands(): boolean {
      return offer.stands;
    }
  },
}));
vi.mock('../../../lib/library/space', () => ({ isNearlyFull: () => Promise.resolve(false) }));
vi.mock('../../../lib/library/watch', () => ({
  watch: (_: unknown, told: (refused: boolean) => void) => {
    watched.push(told);
    return () => void (watched.length = 0);
  },
}));

test('what sites refuse is looked for only while there is something to offer', () => {
  const notes = new LibraryNotes();
  expect(notes.follow()).toBeUndefined();
  expect(watched).toHaveLength(0);
  offer.stands = true;
  const stop = notes.follow();
  watched[0]?.(true);
  expect(notes.offersPictures).toBe(true);
  stop?.();
  expect(watched).toHaveLength(0);
});
