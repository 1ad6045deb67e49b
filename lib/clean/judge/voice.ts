/** Whom a block speaks to: the page's own voice turns to the reader where the article does not. */
import { holds } from '../../page/select';
import type { Unit } from '../measure/blocks';
import { leadsNowhere, namedKind, type Verdict } from './evidence';
import { endsInCall, readBuild } from './read-build';
import { QUOTES, isAllSaid } from './quotation';
import { reachesOthers } from './service';
import type { Topic } from './topic';

/** Headings alone may turn to the reader. */
const WORDS = '[data-lede]:not(h1, h2, h3, h4, h5, h6), img';
/** A call in a box holds a few words, and fewer where they make a paragraph. */
const LONGEST_BOX = { plain: 300, mixed: 220 };

/** What leads nowhere, names nothing that prompts offer and is so unlike one, in log odds, asks for nothing. */
const UNLIKE = -1;

/** True for a few words in a box of their own that tell of nobody: if one part of them is a prompt, all of them are. */
export const isSmallBox = (unit: Unit, topic: Topic): boolean =>
  isSmall(unit) && !topic.hear(unit.text, unit.controls).narrates;

const isSmall = ({ text, apart, mixed }: Unit): boolean =>
  apart && text.length <= (mixed ? LONGEST_BOX.mixed : LONGEST_BOX.plain);

/** What no known words condemn: a small box with a button in it, or one that speaks to the reader as the article does not. */
export function judgeVoice(unit: Unit, topic: Topic): Verdict | null {
  const { sound, why } = readBuild(unit);
  if (sound < 1 || !isSmall(unit) || !holds(unit.el, WORDS) || unit.el.matches(QUOTES)) return null;
  // Code may read like anything, and so may what somebody says.
  if (holds(unit.el, 'pre') || (isAllSaid(unit.text) && leadsNowhere(unit))) return null;
  const { speaksToReader, narrates, likeness, plea } = topic.hear(unit.text, unit.controls);
  if (leadsNowhere(unit) && !plea?.house && !plea?.kind && (likeness ?? 0) < UNLIKE) return null;
  const speaks = speaksToReader && !narrates && !topic.speaksToReader;
  if (topic.isOwn(unit)) return null;
  const calls = sound >= 2 && (unit.controls > 0 || endsInCall(unit.el, unit.text));
  if ((!speaks && !calls) || reachesOthers(unit, topic)) return null;
  return { kind: namedKind(unit.el) ?? 'other', why: speaks ? ['voice', ...why] : why };
}
