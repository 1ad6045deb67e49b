import { t } from '../../lib/i18n/t';
import type { ListQuery, View } from '../../lib/library/list';

const NAMES: Record<View, () => string> = {
  unread: () => t('library.view.unread'),
  archive: () => t('library.view.archive'),
  favourites: () => t('library.view.favourites'),
  all: () => t('library.view.all'),
  bin: () => t('library.view.bin'),
};

/** A view, in the reader's language. */
export function viewName(view: View): string {
  return NAMES[view]();
}

/** A list, as its entry in the sidebar names it. */
export function listName({ view, tag, site }: ListQuery): string {
  return tag ?? site ?? viewName(view);
}
