/** Boxes of a shape that the prose does not use, and named for what they are: a comment list, a portrait, a teaser. */
import type { RemovalKind } from '../../article';
import { firstIn, holds, standsIn, upFrom } from '../../page/select';
import { blocksIn, picturesIn, precedes, READABLE, type Unit } from '../measure/blocks';
import { namedKind, verdictOf, type Verdict } from '../judge/evidence';
import { linkedPicture } from '../judge/read-build';
import { SENTENCE_END } from '../measure/lines';
import type { Facts } from '../measure/measure';
import type { Topic } from '../judge/topic';
import type { OwnText } from './own-text';

/** Kinds whose names are too common in markup to condemn a box that holds a text. */
const QUIET = new Set<RemovalKind>(['continue', 'copyright', 'tags', 'paywall', 'signup']);
/** Kinds that are a form. */
const FORMS = new Set<RemovalKind>(['newsletter', 'signup']);
/** A box of so many characters holds a few sentences. */
export const LONGEST_BOX = 400;
/** A heading and so few characters in all are a label and a button. */
const FEW = 40;

/** The verdict on such a box by its name. */
export function foreignVerdict(
  { el, text }: Unit,
  facts: Facts,
  { topic, own }: { topic: Topic; own: Pick<OwnText, 'named' | 'isIn'> },
): Verdict | null {
  // Who is quoted may be named like who wrote.
  const kind = standsIn(el, 'blockquote') ? null : namedKind(el);
  if (!kind || kind === own.named) return null;
  const foreign = verdictOf(kind, 'named', 'apart');
  if (kind === 'comments') return foreign;
  if (own.isIn(el)) return null;
  // The form of such a box may stand in a frame.
  if (FORMS.has(kind) && facts.chars <= LONGEST_BOX && holds(el, 'iframe')) return foreign;
  if (facts.chars > READABLE || facts.paragraphs > 2) return null;
  const leadsAway = facts.links > 0 || facts.controls > 0;
  const says = QUIET.has(kind) && !leadsAway && SENTENCE_END.test(text);
  const bare = facts.prose === 0 && facts.pictures === 0;
  const few = facts.chars <= FEW && blocksIn(el).length > facts.headings;
  if (bare && (facts.headings === 0 || few)) return says ? null : foreign;
  if (kind === 'author-box' && topic.introduces(text)) return foreign;
  return leadsAway && !QUIET.has(kind) ? verdictOf(kind, 'named', 'apart', 'leads-away') : null;
}

/** True for a picture with a few words, and the signs to share it by lie over it: those go for themselves. */
export function liesUnderSigns(el: Element, facts: Facts): boolean {
  if (facts.chars > LONGEST_BOX) return false;
  const signs = upFrom(firstIn(el, 'a')).find(
    (at) => at !== el && el.contains(at) && namedKind(at.cloneNode(false) as Element) === 'share',
  );
  return signs !== undefined && picturesIn(el).some((img) => !linkedPicture(img) && precedes(signs, img));
}

/** What a group of links is, by its name: other stories, unless that tells otherwise. */
export function kindOfLinks(el: Element): RemovalKind {
  const kind = namedKind(el);
  return kind && /^(?:share|tags|follow|author-box)$/.test(kind) ? kind : 'related';
}
