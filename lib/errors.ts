/** Expected failures, each with a code that the interface turns into one sentence and one way on. */

/** Every failure a reader may be told of; each has a sentence under `error` in the locales. */
export const ERROR_CODES = [
  'page-forbidden',
  'page-failed',
  'own-page',
  'page-changed',
  'page-unreadable',
  'no-tab',
  'storage-full',
  'storage-failed',
  'database-newer',
  'file-newer',
  'file-changed',
  'private-window',
  'always-private',
  'not-found',
  'record-damaged',
  'query-too-long',
  'tag-too-long',
  'bad-input',
  'unreachable',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure. `code` is for the interface, `detail` for the console; neither holds article text. */
export class LedeError extends Error {
  override readonly name = 'LedeError';

  constructor(
    readonly code: ErrorCode,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
  }
}

/** The code of any thrown value: its own when it is a LedeError, otherwise the fallback. */
export function codeOf(error: unknown, fallback: ErrorCode): ErrorCode {
  return error instanceof LedeError ? error.code : fallback;
}

/** Writes an unexpected failure to the local console, once, with what was being done; nothing leaves the machine. */
export function report(error: unknown, doing: string): void {
  console.error(`Lede: ${doing}`, error);
}
