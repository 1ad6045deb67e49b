/** A reader's place: to the paragraph, whatever the width, the face and the size. */
import * as v from 'valibot';
import { lastAbove } from './blocks';

/** The number of the block at the reading line, and how far into it, 0 to 1. */
export const PlaceSchema = v.object({
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  fraction: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

export type Place = v.InferOutput<typeof PlaceSchema>;

/** The place at a line of the window (`line` in CSS pixels from its top); below the last block its fraction is above 1. */
export function placeAt(blocks: readonly Element[], line: number): Place {
  const block = Math.max(0, lastAbove(blocks, line + 1));
  const box = blocks[block]?.getBoundingClientRect();
  const fraction = box && box.height > 0 ? (line - box.top) / box.height : 0;
  return { block, fraction: Math.max(0, fraction) };
}

/** A place of a body that has been drawn anew since, with blocks more or fewer: in the nearest block of the same words. */
export function movedTo(blocks: readonly Element[], place: Place, before: readonly Element[]): Place {
  const words = before[place.block]?.textContent;
  const distance = (at: number): number => Math.abs(at - place.block);
  const [block = place.block] = [...blocks.keys()]
    .filter((at) => blocks[at]?.textContent === words)
    .sort((one, other) => distance(one) - distance(other));
  return { ...place, block };
}

/** Where an article begins. */
export const BEGINNING: Place = { block: 0, fraction: 0 };

/** Whether a place is the beginning, where a page is before anything scrolls it. */
export function isBeginning({ block, fraction }: Place): boolean {
  return block === 0 && fraction === 0;
}

/** How far to scroll, in CSS pixels, to bring a place to the line; 0 for the beginning. */
export function distanceTo(blocks: readonly Element[], place: Place, line: number): number {
  if (isBeginning(place)) return 0;
  const box = blocks[Math.min(place.block, blocks.length - 1)]?.getBoundingClientRect();
  if (!box) return 0;
  return box.top + box.height * place.fraction - line;
}
