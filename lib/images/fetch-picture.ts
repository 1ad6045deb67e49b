/** Getting one picture from the web, without trusting what comes. */

/**
 * Why a picture could not be had. `offline` and `no-room` are worth another try by themselves; `not-allowed`, a server
 * that shows its pictures to its own pages alone, is once the reader has allowed Lede to reach it.
 */
export type PictureProblem =
  'offline' | 'not-allowed' | 'missing' | 'too-large' | 'not-a-picture' | 'no-room';

/** A picture that could not be had, and why. */
export class PictureError extends Error {
  override readonly name = 'PictureError';

  constructor(
    readonly problem: PictureProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}

/** The most a picture may weigh before it is made smaller, in bytes: a large photograph, not a film. */
export const LARGEST = 20 * 1024 * 1024;

/** How long one picture may take, in milliseconds. */
const PATIENCE = 30_000;

/** How the kinds of picture that browsers show begin; what a server calls its file is often wrong. */
const KINDS: readonly { type: string; at: number; bytes: readonly number[] }[] = [
  { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/gif', at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { type: 'image/avif', at: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69] },
  { type: 'image/bmp', at: 0, bytes: [0x42, 0x4d] },
];

/** Fetches a picture. The type of the blob is what its bytes say. Throws a PictureError. */
export async function fetchPicture(address: string): Promise<Blob> {
  const signal = AbortSignal.timeout(PATIENCE);
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  } catch (cause) {
    throw new PictureError('offline', { cause });
  }
  if (!response.ok) {
    void response.body?.cancel();
    throw new PictureError(response.status >= 500 || response.status === 429 ? 'offline' : 'missing');
  }
  const bytes = await bodyOf(response);
  const type = typeOf(bytes);
  if (!type) throw new PictureError('not-a-picture');
  return new Blob([bytes], { type });
}

/** The whole body, given up as soon as it is too large, whatever its header promised. */
async function bodyOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (): PictureError => {
    void response.body?.cancel().catch(() => undefined);
    return new PictureError('too-large');
  };
  if (Number(response.headers.get('content-length')) > LARGEST) throw tooLarge();
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      chunks.push(part.value);
      size += part.value.length;
      if (size > LARGEST) {
        void reader?.cancel();
        throw new PictureError('too-large');
      }
    }
  } catch (cause) {
    throw cause instanceof PictureError ? cause : new PictureError('offline', { cause });
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** The type of a picture by its first bytes, or null for what is none. */
export function typeOf(bytes: Uint8Array): string | null {
  const kind = KINDS.find(({ at, bytes: mark }) => mark.every((byte, n) => bytes[at + n] === byte));
  if (kind) return kind.type;
  const start = new TextDecoder().decode(bytes.subarray(0, 400)).trimStart();
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/iu.test(start)
    ? 'image/svg+xml'
    : null;
}
