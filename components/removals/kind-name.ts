import type { RemovalKind } from '../../lib/article';
import { t } from '../../lib/i18n/t';

const NAMES: Record<RemovalKind, () => string> = {
  signup: () => t('removals.kind.signup'),
  newsletter: () => t('removals.kind.newsletter'),
  paywall: () => t('removals.kind.paywall'),
  'app-promo': () => t('removals.kind.appPromo'),
  notifications: () => t('removals.kind.notifications'),
  follow: () => t('removals.kind.follow'),
  donation: () => t('removals.kind.donation'),
  cookie: () => t('removals.kind.cookie'),
  advertisement: () => t('removals.kind.advertisement'),
  continue: () => t('removals.kind.continue'),
  related: () => t('removals.kind.related'),
  share: () => t('removals.kind.share'),
  comments: () => t('removals.kind.comments'),
  'author-box': () => t('removals.kind.authorBox'),
  tags: () => t('removals.kind.tags'),
  copyright: () => t('removals.kind.copyright'),
  navigation: () => t('removals.kind.navigation'),
  other: () => t('removals.kind.other'),
};

/** What a kind of removal is called in the reader's language. */
export function kindName(kind: RemovalKind): string {
  return NAMES[kind]();
}
