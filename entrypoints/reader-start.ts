import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginOpening } from '../lib/library/head-start';
import { hurryFace, loadFace } from '../lib/settings/face';
import { lastFont } from '../lib/settings/last-known';

/** The first script of the reading view's document. */
export default defineUnlistedScript(() => {
  beginOpening(location.search);
  const font = lastFont();
  hurryFace(font);
  void loadFace(font, 'Aa');
});
