/** Cookie notices, and the boxes that stand for an embed until the reader consents. */
import type { Distraction } from './distraction';

export const cookie: Distraction = {
  kind: 'cookie',
  names:
    /cookie|consent|gdpr|onetrust|didomi|sourcepoint|usercentrics|truste|privacy-?(?:banner|notice)|opt-?in-?(?:layer|box|content|placeholder)|embed-?(?:placeholder|privacy)|external-?content/,
  links: /\/(?:cookie|privacy|datenschutz|confidentialite|privacidad|consent)/,
};
