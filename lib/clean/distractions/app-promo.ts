/** "Read this in our app", store badges. Fixture: app-banner. */
import type { Distraction } from './distraction';

export const appPromo: Distraction = {
  kind: 'app-promo',
  names:
    /app-?(?:banner|promo|download|install|store|badge|prompt|teaser|cta|link)|smart-?banner|(?:get-?the|download)-?app|store-?(?:badge|link|button)|native-?app/,
  links:
    /(?:apps|itunes)\.apple\.com|play\.google\.com\/store|appgallery|onelink\.me|app\.link|\.app\.goo\.gl|microsoft\.com\/(?:store|p)\/|\/apps?(?:[/?#]|$)|page\.link|adj\.st|smart\.link|get-?(?:the-?|our-?)?app/,
};
