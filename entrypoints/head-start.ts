import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginReading } from '../lib/platform/head-start';

/** The first script of the popup's document. */
export default defineUnlistedScript(() => beginReading());
