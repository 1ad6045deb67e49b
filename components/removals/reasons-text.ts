import { knownReasons, type RemovalReason } from '../../lib/article';
import { t } from '../../lib/i18n/t';

const NAMES: Record<RemovalReason, () => string> = {
  label: () => t('removals.reason.label'),
  words: () => t('removals.reason.words'),
  voice: () => t('removals.reason.voice'),
  short: () => t('removals.reason.short'),
  form: () => t('removals.reason.form'),
  'link-only': () => t('removals.reason.linkOnly'),
  'leads-away': () => t('removals.reason.leadsAway'),
  apart: () => t('removals.reason.apart'),
  'ends-in-link': () => t('removals.reason.endsInLink'),
  named: () => t('removals.reason.named'),
  'links-there': () => t('removals.reason.linksThere'),
  machine: () => t('removals.reason.machine'),
  repeats: () => t('removals.reason.repeats'),
  'your-choice': () => t('removals.reason.yourChoice'),
};

/** Why a block was removed, in one line of the reader's language; empty where nothing is known of it. */
export function reasonsText(why: readonly string[]): string {
  const names = knownReasons(why).map((reason) => NAMES[reason]());
  return names.length > 0 ? t('removals.why', [names.join(' · ')]) : '';
}
