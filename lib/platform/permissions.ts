/** The one permission Lede may ask for later: reaching other hosts, for the pictures of saved articles. */
import { browser } from './browser';

const EVERYWHERE = { origins: ['*://*/*'] };

/** Whether pictures may be fetched from any host. */
export function mayFetchPictures(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE);
}

/** Asks the reader; only in answer to their press. False when they say no. */
export function askToFetchPictures(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE);
}

/** Tells when it is given or taken back. Returns the way to stop. */
export function watchPermissions(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
