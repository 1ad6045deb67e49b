import type { ArticleRow, PictureCount } from '../../lib/db/rows';
import { listDate } from '../../lib/i18n/dates';
import { picturesText } from '../../lib/i18n/pictures-text';
import { t } from '../../lib/i18n/t';

type Told = Pick<
  ArticleRow,
  'minutes' | 'words' | 'completeness' | 'siteName' | 'site' | 'authors' | 'published' | 'pictures'
>;

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
    row.authors.slice(0, 2).join(', '),
    row.published ? listDate(row.published) : '',
    keepsPictures && row.pictures && isUnusual(row.pictures) ? picturesText(row.pictures) : '',
  ]
    .filter((fact) => fact !== '')
    .map((fact) => `\u2068${fact}\u2069`)
    .join(' · ');
}

/** Whether there is only the beginning of the article; where only its address is known, there is not even that. */
function isTeaser({ completeness, words }: Told): boolean {
  return completeness.state === 'teaser' && words > 0;
}

/** Pictures are kept: only those that are still to come, or could not be had, are worth a word. */
function isUnusual({ found, kept }: PictureCount): boolean {
  return kept < found;
}
