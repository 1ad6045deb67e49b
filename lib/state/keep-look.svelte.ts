import { declareFace } from '../settings/face';
import { applyLook } from '../settings/look';
import type { ReadingSettings } from '../settings/reading';
import type { StoredState } from './stored-state.svelte';

/**
 * Keeps a page's root element dressed in the reading settings, whichever page changes them, as long as it is open.
 * Faces are declared once `ready` is fulfilled.
 */
export function keepLook(look: StoredState<ReadingSettings>, ready = Promise.resolve()): void {
  applyLook(document.documentElement, look.current);
  $effect.root(() => {
    $effect.pre(() => applyLook(document.documentElement, look.current));
    $effect.pre(() => {
      const { font } = look.current;
      void ready.then(() => declareFace(font));
    });
  });
}
