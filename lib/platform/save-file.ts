/** Giving the reader a file, as a download. */

/** How long the browser may take to begin with it, in milliseconds. */
const PATIENCE = 60_000;

/** Saves a file, named by what is in it and by the day, where the browser puts what is downloaded. */
export function saveFile(file: Blob, what: 'articles' | 'settings'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `lede-${what}-${today()}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

/** The reader's own day as in an ISO date, so that the files of one kind stand in their order. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
