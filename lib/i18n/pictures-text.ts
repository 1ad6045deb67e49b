/** How an article's pictures stand, in words. */
import type { PictureCount } from '../db/rows';
import { bytesText } from './bytes';
import { t } from './t';

/** One line: all kept, some still to come, some that could not be had, or none that could. */
export function picturesText({ found, kept, failed, bytes }: PictureCount): string {
  if (kept + failed < found) return t('library.picturesWaiting', [String(kept), String(found)]);
  if (kept === 0 && failed > 0) return t('library.picturesNone', [String(found)]);
  const counts: [string, string, string] = [String(kept), String(found), bytesText(bytes)];
  return failed > 0 ? t('library.picturesSome', counts) : t('library.picturesKept', counts);
}
