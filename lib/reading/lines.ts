/** The lines of an article as they stand in the window, and what line focus leaves open of them. */

/** A part of the window's height, in CSS pixels from its top. */
export interface Span {
  top: number;
  bottom: number;
}

/** A line of text, or a block without lines, such as a picture or a table; that is looked at alone. */
export interface Line extends Span {
  isWhole?: boolean;
}

/** Above the first line and below the last, in CSS pixels, where the next line is not nearer. */
export const AIR = 4;

/** The lines that pieces of text make: what stands level is one, whatever its size and height. */
export function joinedByLine(pieces: readonly Span[]): Line[] {
  const lines: Line[] = [];
  for (const { top, bottom } of [...pieces].sort((one, other) => one.top - other.top)) {
    const line = lines.at(-1);
    if (line && isLevel(line, { top, bottom })) line.bottom = Math.max(line.bottom, bottom);
    else lines.push({ top, bottom });
  }
  return lines;
}

/** Lines of text set close lie over one another too, but by less than half of either. */
function isLevel(one: Span, other: Span): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
}

/** A block without lines, in equal parts where it is higher than the room there is for it. */
export function wholeIn(room: number, { top, bottom }: Span): Line[] {
  const parts = Math.max(1, Math.ceil((bottom - top) / room));
  const height = (bottom - top) / parts;
  return Array.from({ length: parts }, (_, at) => ({
    top: top + at * height,
    bottom: top + (at + 1) * height,
    isWhole: true,
  }));
}

/** The number of the line at `y`, or nearest to it; -1 where there is none. */
export function nearestTo(lines: readonly Line[], y: number): number {
  const beside = lines.map(({ top, bottom }) => Math.max(top - y, y - bottom));
  return beside.indexOf(Math.min(...beside));
}

/** The number of the line that the band begins with where it lies around line `at`. */
export function firstAround(lines: readonly Line[], at: number, count: number): number {
  let first = at;
  while (at - first < Math.floor(count / 2) && isText(lines[first]) && isText(lines[first - 1])) first--;
  return first;
}

/** What is left open from line `first` on: so many lines of text, or one block without lines. */
export function bandOver(lines: readonly Line[], first: number, count: number): Span | null {
  let last = first;
  while (last - first + 1 < count && isText(lines[last]) && isText(lines[last + 1])) last++;
  const [one, other] = [lines[first], lines[last]];
  if (!one || !other) return null;
  const before = lines[first - 1]?.bottom ?? -Infinity;
  const after = lines[last + 1]?.top ?? Infinity;
  return {
    top: Math.max(one.top - AIR, (before + one.top) / 2),
    bottom: Math.min(other.bottom + AIR, (other.bottom + after) / 2),
  };
}

function isText(line: Line | undefined): boolean {
  return line !== undefined && !line.isWhole;
}
