/** Dates as publishers write them, to ISO 8601 with zone. */

/** A moment, and how much of it was told. */
export interface Moment {
  /** ISO 8601 with zone. A day alone stands at noon UTC, which is that day in nearly every zone. */
  iso: string;
  /** Whether a time of day was told, or a day alone. */
  exact: boolean;
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\.?(?![a-z]))?\s*(Z|UTC|GMT|[PMCE][SD]T|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/** What machines make of no date at all: the moment that they count from, east and west. */
const NO_DAY = /^19(?:70-01-01|69-12-31)/;

/** Reads a machine's date; `zoneHere` stands in where it tells none, and is asked there alone. Null for what is no date. */
export function readMoment(text: string, zoneHere: () => string): Moment | null {
  // A month or a day may be told by one digit.
  const found = ISO.exec(text.trim().replace(/-(?=\d(?!\d))/g, '-0'));
  if (!found) return fromEpochOrWords(text.trim(), zoneHere);
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', half, offset] = found;
  const date = `${year}-${month}-${day}`;
  if (!isDay(date) || NO_DAY.test(date)) return null;
  if (hour === undefined) return { iso: `${date}T12:00:00Z`, exact: false };
  const hours = half ? String((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)) : hour;
  const local = `${date}T${hours.padStart(2, '0')}:${minute}:${second}`;
  // “CST” is China's time where the page is Chinese.
  const told = offset && (!/[sd]/i.test(offset) || zoneHere() === 'UTC');
  const iso = `${local}${told ? tidyOffset(offset) : offsetOf(zoneHere(), local)}`;
  return Number.isNaN(Date.parse(iso)) ? null : { iso, exact: true };
}

/** What tells the zone of a moment in words, at its end or before the year; as the United States call theirs, “CST” is China's too. */
const ZONED = /(?:GMT|UTC)(?![a-z])|\dZ$|:\d\d\s?[+-]\d\d:?\d\d/i;
const OF_STATES = /\s[PMCE][SD]T(?![a-z])/i;
/** A time of day. */
const CLOCK = /\d:\d\d/;

/** `Tue, 03 May 2024 10:00:00 GMT`, `Fri May 03 10:00:00 EDT 2024`, and seconds or milliseconds since 1970. */
function fromEpochOrWords(text: string, zoneHere: () => string): Moment | null {
  let time = Number.NaN;
  if (/^\d{10}(?:\d{3})?$/u.test(text)) time = Number(text.padEnd(13, '0'));
  else if (/^[^\s\d,]{3,9},? .*\d{4}/.test(text)) {
    const isZoned = ZONED.test(text) || (OF_STATES.test(text) && zoneHere() === 'UTC');
    time = Date.parse(isZoned ? text : `${text} UTC`);
  }
  if (Number.isNaN(time)) return null;
  const iso = new Date(time).toISOString().replace('.000Z', 'Z');
  return CLOCK.test(text) || /^\d+$/.test(text)
    ? { iso, exact: true }
    : { iso: `${iso.slice(0, 10)}T12:00:00Z`, exact: false };
}

/** Articles are no older than this. */
const OLDEST = Date.UTC(1801, 0);

/** True for a day that there is, and not the thirtieth of February. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return time >= OLDEST && new Date(time).toISOString().startsWith(date);
}

/** The zones of the United States from the west on, by their first letters; the westernmost is eight hours behind. */
const WEST = 'PMCE';

function tidyOffset(offset: string): string {
  if (/^[ZUG]/i.test(offset)) return 'Z';
  const zone = WEST.indexOf(offset.charAt(0).toUpperCase());
  if (zone >= 0) return `-0${String(8 - zone - Number(/d/i.test(offset)))}:00`;
  const digits = offset.replace(/[^+\-\d]/gu, '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

/** The offset of a zone at a local time; a name that is no zone counts as UTC. */
function offsetOf(zone: string, local: string): string {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    const at = (offset: string): string => {
      const parts = format.formatToParts(new Date(`${local}${offset}`));
      const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
      return name === 'GMT' ? 'Z' : name.replace('GMT', '');
    };
    // Around the change to summer time and back, the hour tells which offset holds once one of them is known.
    return at(at('Z'));
  } catch {
    return 'Z';
  }
}
