/** One clear sentence for each expected failure. */
import type { ErrorCode } from '../errors';
import { t } from './t';

const SENTENCES: Record<ErrorCode, () => string> = {
  'page-forbidden': () => t('error.pageForbidden'),
  'page-failed': () => t('error.pageFailed'),
  'own-page': () => t('error.ownPage'),
  'page-changed': () => t('error.pageChanged'),
  'page-unreadable': () => t('error.pageUnreadable'),
  'no-tab': () => t('error.noTab'),
  'storage-full': () => t('error.storageFull'),
  'storage-failed': () => t('error.storageFailed'),
  'database-newer': () => t('error.databaseNewer'),
  'file-newer': () => t('error.fileNewer'),
  'file-changed': () => t('error.fileChanged'),
  'private-window': () => t('error.privateWindow'),
  'always-private': () => t('error.alwaysPrivate'),
  'not-found': () => t('error.notFound'),
  'record-damaged': () => t('error.recordDamaged'),
  'query-too-long': () => t('error.queryTooLong'),
  'tag-too-long': () => t('error.tagTooLong'),
  'bad-input': () => t('error.badInput'),
  unreachable: () => t('error.unreachable'),
};

/** What to tell the reader of a failure, in their language. */
export function errorSentence(code: ErrorCode): string {
  return SENTENCES[code]();
}
