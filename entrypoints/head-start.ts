import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginReading } from '../lib/platform/head-start';
import { hurryFace } from '../lib/settings/face';
import { lastFont } from '../lib/settings/last-known';

/** The first script of the popup's document. */
export default defineUnlistedScript(() => {
  beginReading(location.search);
  hurryFace(lastFont());
});
