import type { ArticleRow, PictureCount } from '../../lib/db/rows';
import { listDate } from '../../lib/i18n/dates';
import { numberText } from '../../lib/i18n/numbers';
import { picturesText } from '../../lib/i18n/pictures-text';
import { t } from '../../lib/i18n/t';

type Told = Pick<
  ArticleRow,
  'minutes' | 'words' | 'completeness' | 'siteName' | 'site' | 'authors' | 'published' | 'pictures'
>;

/** So many authors have room in a line. */
const NAMED = 2;

/**
 * What a list tells of an article in one line; each part is isolated, so that it runs its own way (Unicode TR 9).
 * `keepsPictures` is whether pictures may be fetched: of what nobody asked for, none is missing.
 */
export function articleFacts(row: Told, keepsPictures: boolean): string {
  return [
    // First what one needs to know: a narrow row has room for little more.
    isTeaser(row) ? t('library.teaser') : '',
    row.minutes > 0 ? t('library.minutes', row.minutes) : '',
    row.siteName ?? row.site,
    authorsText(row.authors),
    row.published ? listDate(row.published) : '',
    row.pictures && isUnusual(row.pictures, keepsPictures) ? picturesText(row.pictures) : '',
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

/** Pictures are kept: only those that are still to come, or could not be had, are worth a word; where none may be fetched, only beside those that some sites gave all the same. */
function isUnusual({ found, kept }: PictureCount, keepsPictures: boolean): boolean {
  return kept < found && (keepsPictures || kept > 0);
}
