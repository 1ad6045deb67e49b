import { declareFace } from '../settings/face';
import { applyLook } from '../settings/look';
import type { ReadingSettings } from '../settings/reading';
import type { StoredState } from './stored-state.svelte';

/** Keeps a page's root element dressed in the reading settings, whichever page changes them; answers with the end. */
export function keepLook(look: StoredState<ReadingSettings>): () => void {
  applyLook(document.documentElement, look.current);
  return $effect.root(() => {
    $effect.pre(() => applyLook(document.documentElement, look.current));
    $effect.pre(() => void declareFace(look.current.font));
  });
}
