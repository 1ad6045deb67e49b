/** What storage says when it fails, in the words of `lib/errors`. */
import { Dexie } from 'dexie';
import { LedeError } from '../errors';

/**
 * A LedeError for anything a database call threw: `storage-full` when there was no room, also where Dexie has wrapped
 * that in an error of its own, `storage-failed` otherwise. A LedeError stays as it is.
 */
export function storageError(cause: unknown): LedeError {
  if (cause instanceof LedeError) return cause;
  const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return new LedeError(isQuota(cause) ? 'storage-full' : 'storage-failed', detail, { cause });
}

function isQuota(cause: unknown): boolean {
  if (!(cause instanceof Error || cause instanceof DOMException)) return false;
  if (cause.name === Dexie.errnames.QuotaExceeded || /QuotaExceeded/u.test(cause.message)) return true;
  const inner: unknown = 'inner' in cause ? cause.inner : null;
  if (isQuota(inner)) return true;
  const failures: unknown = 'failures' in cause ? cause.failures : null;
  return Array.isArray(failures) && failures.some(isQuota);
}
