/** "Support our journalism", gifts and contributions. */
import type { Distraction } from './distraction';

export const donation: Distraction = {
  kind: 'donation',
  names:
    /donat|contribut(?:e|ion)-?(?:box|banner|cta|ask|epic)|support-?(?:us|box|banner|cta)|patreon|steady|fundrais|spende/,
  links:
    /donat|contribut|patreon\.com|paypal\.|steadyhq|gofundme|ko-fi\.com|buymeacoffee|\/support(?:[/?#-]|$)|spenden|unterstuetz|\/don(?:s|ner)?(?:[/?#]|$)/,
};
