/** Every word Lede shows comes through here, from the files in `locales/`. */
import { i18n } from '#i18n';

export const t = i18n.t;
