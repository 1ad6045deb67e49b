/** The kinds of fields that settings are made of; each falls back to what is usual, so that no field costs another. */
import * as v from 'valibot';

/**
 * The range of each number: size in CSS pixels, width in characters a line (the CSS unit `ch`), line height as a
 * factor, spacing in `em`, speech rate as a factor of the voice's own. WCAG 1.4.12 asks that text may go to a
 * line height of 1.5, letter spacing of 0.12 em and word spacing of 0.16 em.
 */
export const RANGES = {
  size: { min: 14, max: 40, step: 1, usual: 20 },
  width: { min: 36, max: 100, step: 2, usual: 62 },
  lineHeight: { min: 1.2, max: 2.4, step: 0.1, usual: 1.6 },
  letterSpacing: { min: 0, max: 0.2, step: 0.01, usual: 0 },
  wordSpacing: { min: 0, max: 0.5, step: 0.02, usual: 0 },
  rate: { min: 0.5, max: 3, step: 0.1, usual: 1 },
} as const;

type RangeName = keyof typeof RANGES;

/** A number of one of the ranges, so many steps on; at the range's end it stays. */
export function stepped(name: RangeName, from: number, by: number): number {
  const { min, max, step } = RANGES[name];
  return Math.min(max, Math.max(min, Number((from + by * step).toFixed(2))));
}

/** A number of one of the ranges; what is no number in it falls to the usual one. */
export function ranged(name: RangeName): v.GenericSchema<unknown, number> {
  const { min, max, usual } = RANGES[name];
  return v.fallback(v.optional(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), usual), usual);
}

/** One of a few; anything else falls to the usual one. */
export function chosen<const T extends readonly (string | number)[]>(
  options: T,
  usual: T[number],
): v.GenericSchema<unknown, T[number]> {
  const picked = v.custom<T[number]>((value) => (options as readonly unknown[]).includes(value));
  return v.fallback(v.optional(picked, usual), usual);
}

/** Yes or no. */
export function flag(usual: boolean): v.GenericSchema<unknown, boolean> {
  return v.fallback(v.optional(v.boolean(), usual), usual);
}
