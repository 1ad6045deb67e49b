/** "Sign up for our newsletter": an email list, in a form or in a line of its own. Fixture: newsletter-form. */
import type { Distraction } from './distraction';

export const newsletter: Distraction = {
  kind: 'newsletter',
  fields: 'input[type=email],input[name*=mail i],input[placeholder*=mail i],input[aria-label*=mail i]',
  names:
    /newsletter|mailing-?list|mailchimp|email-?(?:sign|capture|form|opt)|inline-?signup|nl-?(?:box|signup|teaser)|briefing-?(?:box|signup)/,
  links:
    /newsletter|nyhe[dt]sbrev|nieuwsbrie|mailing-?list|briefings?\/(?:subscribe|signup)|email-?alerts|substack\.com|list-manage\.com/,
};
