import type { ArticleRow } from '../../lib/db/rows';
import { listDate } from '../../lib/i18n/dates';
import { picturesText } from '../../lib/i18n/pictures-text';
import { t } from '../../lib/i18n/t';

/** What a list tells of an article in one line; each part is isolated, so that it runs its own way (Unicode TR 9). */
export function articleFacts(row: ArticleRow): string {
  return [
    // First, since a narrow row has room for little more.
    t('library.minutes', row.minutes),
    row.siteName ?? row.site,
    row.authors.slice(0, 2).join(', '),
    row.published ? listDate(row.published) : '',
    row.pictures ? picturesText(row.pictures) : '',
  ]
    .filter((fact) => fact !== '')
    .map((fact) => `\u2068${fact}\u2069`)
    .join(' · ');
}
