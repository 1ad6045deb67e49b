import { t } from '../../lib/i18n/t';
import { VIEWS } from '../../lib/library/list';
import { LIBRARY_KEYS, type LibraryCommand } from '../../lib/state/library-keys';

/** A line of the sheet: what its commands do, and how their keys are told, if not one by one. */
interface KeyLine {
  commands: readonly LibraryCommand[];
  keys?: readonly string[];
  does: () => string;
}

/** The lines of the sheet, in its order: commands that go together share one. */
export const KEY_LINES: readonly KeyLine[] = [
  { commands: ['next'], does: () => t('library.keys.next') },
  { commands: ['previous'], does: () => t('library.keys.previous') },
  { commands: ['further', 'back'], does: () => t('library.keys.leap') },
  { commands: ['first', 'last'], does: () => t('library.keys.ends') },
  { commands: ['open'], does: () => t('library.keys.open') },
  { commands: ['select'], does: () => t('library.keys.select') },
  // No key of its own: it is held while others move.
  { commands: [], keys: ['Shift', '↓', '↑'], does: () => t('library.keys.extend') },
  { commands: ['all'], does: () => t('library.keys.all') },
  { commands: ['archive'], does: () => t('library.keys.archive') },
  { commands: ['favourite'], does: () => t('library.keys.favourite') },
  { commands: ['tag'], does: () => t('library.keys.tag') },
  { commands: ['versions'], does: () => t('library.versions.title') },
  { commands: ['delete'], does: () => t('library.keys.delete') },
  { commands: ['undo'], does: () => t('library.keys.undo') },
  { commands: ['search'], does: () => t('library.keys.search') },
  { commands: ['views'], keys: [`1–${String(VIEWS.length)}`], does: () => t('library.keys.views') },
  { commands: ['leave'], does: () => t('library.keys.leave') },
  { commands: ['help'], does: () => t('library.keys.help') },
];

/** How keys are written on a keyboard, where that is not how the browser calls them. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Delete: 'Del',
  Escape: 'Esc',
};

/** Every key of the library page with what it does. */
export function keySheet(): { keys: readonly string[]; does: string }[] {
  return KEY_LINES.map(({ commands, keys, does }) => ({ keys: keys ?? capsOf(commands), does: does() }));
}

/** The keys of some commands, each with those that are held with it. */
function capsOf(commands: readonly LibraryCommand[]): string[] {
  const keys = commands.flatMap((command) => LIBRARY_KEYS[command]).flatMap((key) => key.split('+'));
  return keys.map((key) => CAPS[key] ?? key);
}
