/** "Story continues below", jump marks and buttons that unfold the page. */
import type { Distraction } from './distraction';

export const continues: Distraction = {
  kind: 'continue',
  names: /continue-?(?:reading|below)|show-?(?:more|full)|expand|read-?full|back-?to-?top|skip/,
};
