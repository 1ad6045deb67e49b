/** The settings page: every stored choice, live, and what can be done with all of them at once. */
import { codeOf, report } from '../errors';
import { t } from '../i18n/t';
import { browser } from '../platform/browser';
import { saveFile } from '../platform/save-file';
import { exportSettings, importSettings, resetSettings } from '../settings/transfer';
import { pace, type PaceSettings } from '../settings/pace';
import { reading, type ReadingSettings } from '../settings/reading';
import { speech, type SpeechSettings } from '../settings/speech';
import { DecidedSites } from './decided-sites';
import { StoredState } from './stored-state.svelte';

/** What Firefox has for this, from 137 on. */
interface OwnWay {
  openShortcutSettings?: () => Promise<void>;
}

export class SettingsPage {
  readonly look: StoredState<ReadingSettings> = new StoredState(reading);
  readonly speech: StoredState<SpeechSettings> = new StoredState(speech);
  readonly pace: StoredState<PaceSettings> = new StoredState(pace);
  readonly sites: DecidedSites = new DecidedSites();
  readonly version: string = browser.runtime.getManifest().version;
  /** The language of the preview, which is Lede's own. */
  readonly language: string = t('extension.language');
  #outcome = $state('');
  #keysHint = $state('');
  #shortcuts = $state.raw<{ name: string; keys: string }[]>([]);

  /** What came of the last file or reset, in a sentence. */
  get outcome(): string {
    return this.#outcome;
  }

  /** The browser's keys for Lede: what each does, and the keys; empty where none are set. */
  get shortcuts(): readonly { name: string; keys: string }[] {
    return this.#shortcuts;
  }

  /** Asks the browser for the keys; Firefox for Android has none. */
  async readKeys(): Promise<void> {
    const commands = (await browser.commands?.getAll()) ?? [];
    this.#shortcuts = commands.map(({ name, description, shortcut }) => ({
      name: description || (name === '_execute_action' ? t('extension.action') : (name ?? '')),
      keys: shortcut ?? '',
    }));
  }

  /** How the reader comes to the browser's own page for keys where Lede cannot open it; empty before it was tried. */
  get keysHint(): string {
    return this.#keysHint;
  }

  /** Opens the browser's own page for keys, as far as an extension may. */
  async changeKeys(): Promise<void> {
    const commands: (typeof browser.commands & OwnWay) | undefined = browser.commands;
    try {
      if (commands?.openShortcutSettings) await commands.openShortcutSettings();
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    } catch {
      this.#keysHint = t('settings.keys.firefox');
    }
  }

  async exportFile(): Promise<void> {
    await this.#attempt(t('settings.transfer.exported'), async () => {
      saveFile(new Blob([await exportSettings()], { type: 'application/json' }), 'settings');
    });
  }

  async importFile(file: Blob): Promise<void> {
    await this.#attempt(t('settings.transfer.imported'), async () => importSettings(await file.text()));
  }

  /** What came of the last press is over: something else is asked. */
  clearOutcome(): void {
    this.#outcome = '';
  }

  async reset(): Promise<void> {
    await this.#attempt(t('settings.transfer.done'), resetSettings);
  }

  async #attempt(done: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.#outcome = done;
    } catch (error) {
      const isBad = codeOf(error, 'unreachable') === 'bad-input';
      if (!isBad) report(error, 'moving settings');
      this.#outcome = isBad ? t('settings.transfer.bad') : t('error.unreachable');
    }
  }
}
