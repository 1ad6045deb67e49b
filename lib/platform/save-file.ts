/** Giving the reader a file, as a download. */

/** How long the browser may take to begin with it, in milliseconds. */
const PATIENCE = 60_000;

/** Saves a file under a name, where the browser puts what is downloaded. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
