/** Making a picture as large as reading needs, and no larger. */
import { PictureError } from './fetch-picture';

/** A picture as it is kept; sizes in pixels. `thumb` is its small form for lists, absent where it cannot be drawn. */
export interface ReadyPicture {
  blob: Blob;
  width: number;
  height: number;
  thumb?: Blob;
}

/** The widest reading column, about 800 CSS pixels, on a screen of two device pixels each. */
const READING_WIDTH = 1600;

/** A list shows 96 by 72 CSS pixels, on a screen of two device pixels each. */
const THUMB = { width: 192, height: 144 };

/** A picture below this many bytes is kept as it came unless it is too wide: encoding anew would only cost quality. */
const LIGHT = 400 * 1024;

/** The quality of a kept picture: https://web.dev/articles/serve-images-webp calls 75 to 85 the usual range. */
const QUALITY = 0.82;

/** The picture at reading size. Throws a PictureError for bytes that no browser can draw. */
export async function toReadingSize(original: Blob): Promise<ReadyPicture> {
  // A drawing scales by itself.
  if (original.type === 'image/svg+xml') return { blob: original, width: 0, height: 0 };
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(original);
  } catch (cause) {
    throw new PictureError('not-a-picture', { cause });
  }
  try {
    const { width, height } = bitmap;
    const thumb = await drawn(bitmap, Math.max(THUMB.width / width, THUMB.height / height));
    const scale = Math.min(1, READING_WIDTH / width);
    // Drawing a GIF would stop it moving.
    if (original.type === 'image/gif' || (scale === 1 && original.size < LIGHT)) {
      return { blob: original, width, height, thumb };
    }
    const blob = await drawn(bitmap, scale);
    const better = scale < 1 || blob.size < original.size;
    return {
      blob: better ? blob : original,
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      thumb,
    };
  } finally {
    bitmap.close();
  }
}

async function drawn(bitmap: ImageBitmap, wanted: number): Promise<Blob> {
  const scale = Math.min(1, wanted);
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new PictureError('not-a-picture');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
}
