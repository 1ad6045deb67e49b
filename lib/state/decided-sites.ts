/** What the reader decided about sites, as the settings list it: what is forgotten there can be taken back. */
import { t } from '../i18n/t';
import type { Rule } from '../rules/rule';
import { siteMemory, type SiteMemory } from '../settings/site-memory';
import { Said } from './said.svelte';
import { StoredState } from './stored-state.svelte';

export class DecidedSites {
  readonly said: Said = new Said();
  readonly #memory = new StoredState(siteMemory);

  /** What is decided by now. */
  get current(): SiteMemory {
    return this.#memory.current;
  }

  /** Forgets one rule; taken back, it stands where it stood. */
  forgetRule({ id, site }: Rule): void {
    const { rules } = this.current;
    const at = rules.findIndex((one) => one.id === id);
    const rule = rules[at];
    if (!rule) return;
    this.#memory.change({ rules: rules.toSpliced(at, 1) });
    this.#sayForgotten(site, () => this.#memory.change({ rules: this.current.rules.toSpliced(at, 0, rule) }));
  }

  /** Forgets the way that was chosen to read a site. */
  forgetWay(site: string): void {
    const { [site]: way, ...others } = this.current.ways;
    if (!way) return;
    this.#memory.change({ ways: others });
    this.#sayForgotten(site, () => this.#memory.change({ ways: { ...this.current.ways, [site]: way } }));
  }

  #sayForgotten(site: string, undo: () => void): void {
    this.said.sayDone(t('settings.sites.forgotten', [site]), undo);
  }
}
