import { BIN_KEPT, isSound, type ArticleRow, type PictureCount } from '../../lib/db/rows';
import { listDate } from '../../lib/i18n/dates';
import { numberText } from '../../lib/i18n/numbers';
import { picturesText } from '../../lib/i18n/pictures-text';
import { t } from '../../lib/i18n/t';

type Told = Pick<
  ArticleRow,
  | 'minutes'
  | 'words'
  | 'completeness'
  | 'siteName'
  | 'site'
  | 'authors'
  | 'published'
  | 'pictures'
  | 'savedAt'
  | 'binned'
>;

/** What the line is told for: whether pictures may be fetched, as of what nobody asked for none is missing, and the list's order. */
export interface Telling {
  keepsPictures: boolean;
  bySaved: boolean;
}

const DAY = 24 * 60 * 60_000;

/** So many authors have room in a line. */
const NAMED = 2;

/**
 * What a list tells of an article in one line; each part is isolated, so that it runs its own way (Unicode TR 9).
 * With the day of publication stands the one that the list is sorted by, where that is another; in the bin, the days that it has left.
 */
export function articleFacts(row: Told, telling: Telling): string {
  return [
    // First what one needs to know: a narrow row has room for little more.
    isTeaser(row) ? t('library.teaser') : '',
    row.minutes > 0 ? t('library.minutes', row.minutes) : '',
    row.siteName ?? row.site,
    authorsText(row.authors),
    dayText(row, telling),
    row.pictures && isUnusual(row.pictures, telling) ? picturesText(row.pictures) : '',
  ]
    .filter((fact) => fact !== '')
    .map((fact) => `\u2068${fact}\u2069`)
    .join(' · ');
}

/** Whether there is only the beginning of the article; where only its address is known, there is not even that. */
function isTeaser({ completeness, words }: Told): boolean {
  return completeness.state === 'teaser' && words > 0;
}

/** Two authors by name, and how many there are besides. */
function authorsText(authors: readonly string[]): string {
  const named = authors.slice(0, NAMED).join(', ');
  const others = authors.length - NAMED;
  return others > 0 ? `${named} +${numberText(others)}` : named;
}

function dayText({ published, savedAt, binned }: Told, { bySaved }: Telling): string {
  if (binned) return t('library.daysLeft', Math.max(0, Math.ceil((binned.at + BIN_KEPT - Date.now()) / DAY)));
  const day = published ? listDate(published) : '';
  const saved = bySaved ? listDate(new Date(savedAt).toISOString()) : day;
  return saved === day ? day : [day, t('library.savedOn', [saved])].filter(Boolean).join(' · ');
}

/** What a screen reader says of a row: its title and facts, and what else is seen in how it looks; nothing of a damaged one. */
export function rowName(row: ArticleRow | undefined, telling: Telling): string | undefined {
  if (!row || !isSound(row)) return undefined;
  return [
    row.title,
    articleFacts(row, telling),
    row.shelf === 'archive' ? t('library.view.archive') : '',
    row.favourite ? t('library.view.favourites') : '',
    row.progress > 0.02 ? t('library.readTo', [percent.format(row.progress)]) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

const percent = new Intl.NumberFormat(undefined, { style: 'percent' });

/** Pictures are kept: only those that are still to come, or could not be had, are worth a word; where none may be fetched, only beside those that some sites gave all the same. */
function isUnusual({ found, kept }: PictureCount, { keepsPictures }: Telling): boolean {
  return kept < found && (keepsPictures || kept > 0);
}
