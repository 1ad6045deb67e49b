/** Every kind of distraction, in the order in which they are tried: the first that fits gives the block its name. */
import { advertisement } from './advertisement';
import { appPromo } from './app-promo';
import { authorBox } from './author-box';
import { comments } from './comments';
import { continues } from './continue';
import { cookie } from './cookie';
import { copyright } from './copyright';
import type { Distraction } from './distraction';
import { donation } from './donation';
import { follow } from './follow';
import { newsletter } from './newsletter';
import { notifications } from './notifications';
import { paywall } from './paywall';
import { related } from './related';
import { share } from './share';
import { signup } from './signup';
import { tags } from './tags';

export const DISTRACTIONS: readonly Distraction[] = [
  newsletter,
  appPromo,
  related,
  paywall,
  signup,
  notifications,
  cookie,
  donation,
  follow,
  advertisement,
  share,
  comments,
  continues,
  tags,
  copyright,
  authorBox,
];
