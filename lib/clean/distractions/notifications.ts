/** "Turn on notifications", breaking-news alerts. */
import type { Distraction } from './distraction';

export const notifications: Distraction = {
  kind: 'notifications',
  names: /notification|push-?(?:banner|optin|prompt|consent)|web-?push|onesignal|news-?alert/,
  links: /\/(?:push|notifications?|alerts?)(?:[/?#]|$)/,
};
