/** A kept picture in a file of Lede's own format, and back. */
import * as v from 'valibot';
import type { ImageRow } from '../db/rows';
import { sha256 } from '../images/hash';

/** Kinds of pictures that may come from a file: those that may come from the web. An `<img>` runs nothing of any. */
const PICTURE = /^image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)$/u;

const BytesSchema = v.object({ type: v.pipe(v.string(), v.regex(PICTURE)), base64: v.string() });

/** One picture: its address on the web, its size in pixels, its bytes, and its small form for lists. */
const PictureEntrySchema = v.object({
  src: v.string(),
  width: v.number(),
  height: v.number(),
  picture: BytesSchema,
  thumb: v.optional(BytesSchema),
});

type Bytes = v.InferOutput<typeof BytesSchema>;
export type PictureEntry = v.InferOutput<typeof PictureEntrySchema>;

/** A picture as an import keeps it. */
export interface ImportedPicture {
  src: string;
  image: ImageRow;
}

/** The picture as it stands in a file. */
export async function pictureEntry(
  src: string,
  { blob, width, height, thumb }: ImageRow,
): Promise<PictureEntry> {
  return {
    src,
    width,
    height,
    picture: await bytesOf(blob),
    ...(thumb && { thumb: await bytesOf(thumb) }),
  };
}

/** The picture of an entry; null for one that makes no sense. Its name is made anew: a file may claim any. */
export async function pictureOf(entry: unknown): Promise<ImportedPicture | null> {
  try {
    const { src, width, height, picture, thumb } = v.parse(PictureEntrySchema, entry);
    const blob = blobOf(picture);
    const image = { hash: await sha256(blob), blob, bytes: blob.size, width, height };
    return { src, image: thumb ? { ...image, thumb: blobOf(thumb) } : image };
  } catch {
    return null;
  }
}

async function bytesOf(blob: Blob): Promise<Bytes> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  // As many at a time as a call may have arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return { type: blob.type, base64: btoa(binary) };
}

function blobOf({ type, base64 }: Bytes): Blob {
  return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type });
}
