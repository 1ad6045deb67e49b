import { defineBackground } from 'wxt/utils/define-background';
import { t } from '../../lib/i18n/t';
import { listen } from '../../lib/messages/listen';
import { menuOfPages } from '../../lib/platform/menus';
import { takePresses } from '../../lib/platform/press';
import { libraryHandlers, tendLibrary, watchForPictures } from './library';
import { begun, readInLede, saveForLater } from './pages';

export default defineBackground({
  type: 'module',
  main() {
    listen({ ...libraryHandlers, 'background:begun': begun });
    takePresses(readInLede);
    menuOfPages({
      'read-in-lede': { title: t('action.menuRead'), press: readInLede },
      'save-for-later': { title: t('action.menuSave'), press: saveForLater },
    });
    watchForPictures();
    // Not at once: a press that woke this worker comes first.
    setTimeout(tendLibrary, 5000);
  },
});
