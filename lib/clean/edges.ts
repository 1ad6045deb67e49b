/** The ends of the body, and captions that were not marked up: what only the finished run of blocks shows. */
import type { About } from './lead';
import { sameText } from './lead';

const SENTENCE_END = /[.!?…。！？：:;؟।”"»」』’')\]]$/u;
/** A line of at most so many characters, without the end of a sentence, is a label rather than a paragraph. */
const LABEL = 70;
const PROSE = 80;
/** What a byline says beside its names: a date, a place. */
const BYLINE_REST = 40;
/** The hour that an entry of a live blog begins with. */
const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?$/iu;
const DATE =
  /^\D{0,40}(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[-./年]\s?\d{1,2}|\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\p{L}{3,12}\.? \d{1,2}, \d{4}|\d+ (?:minutes?|hours?|days?|min|std|stunden|tagen?|heures?|jours?|horas?|días?) (?:ago|read|lesezeit)|(?:vor|il y a|hace|há) \d+)/iu;
const CREDIT =
  /(?:^|[\s(|/])(?:©|\(c\)|(?:foto|photo|bild|image|picture|photograph|fotó|kuva|kép|zdj|фото|写真|사진|图|圖|credit|quelle|source|imago|illustration|grafik|graphic|handout)(?:s|o|ografie|ograph)?(?: (?:by|von|de|par|av|credit|courtesy))?\s*[:/©]|getty images|shutterstock|istock|imago images|picture alliance|afp\b.{0,12}$|reuters\b.{0,12}$|file (?:photo|image)\b|stock image)/iu;

const textOf = (el: Element): string => (el.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** Drops what stands between the headline and the text: the headline again, the date line, the section's name. */
export function trimStart(body: Element, about: About & { authors: readonly string[] }): void {
  const isLive = Array.from(body.children).filter((el) => CLOCK.test(textOf(el))).length > 1;
  for (let el = body.firstElementChild; el;) {
    const next: Element | null = el.nextElementSibling;
    const text = textOf(el);
    if (el.localName === 'p' || /^h\d$/u.test(el.localName)) {
      if (isLive && CLOCK.test(text)) return;
      const label = el.localName === 'p' && text.length <= LABEL && !SENTENCE_END.test(text);
      if (sameText(text, about.title) || label || (text.length <= LABEL && DATE.test(text))) el.remove();
      else if (text.length >= PROSE) return dropByline(next, about.authors);
    } else if (el.localName !== 'figure') return;
    el = next;
  }
}

/** The line of names and date that stands between a standfirst and the text. */
function dropByline(el: Element | null, authors: readonly string[]): void {
  if (el?.localName !== 'p') return;
  const text = textOf(el);
  if (text.length > LABEL || !authors.some((name) => text.includes(name))) return;
  const rest = authors.reduce((left, name) => left.replace(name, ''), text);
  if (rest.length <= BYLINE_REST && !SENTENCE_END.test(rest)) el.remove();
}

/** Drops what trails after the text: a heading of nothing, an agency's initials. */
export function trimEnd(body: Element): void {
  for (let el = body.lastElementChild; el;) {
    const before: Element | null = el.previousElementSibling;
    const text = textOf(el);
    const heading = /^h\d$/u.test(el.localName);
    const label =
      el.localName === 'p' &&
      text.length <= LABEL &&
      (!SENTENCE_END.test(text) || /^[([].{1,30}[)\]]$/u.test(text));
    if (!heading && !label && !(el.localName === 'p' && text.length <= LABEL && DATE.test(text))) return;
    el.remove();
    el = before;
  }
}

/** Gives a paragraph that says whose picture it is to the picture it follows. */
export function claimCaptions(body: Element): void {
  for (const box of body.querySelectorAll('figure')) {
    if (!box.querySelector('img') || box.querySelector('figcaption')) continue;
    const after = box.nextElementSibling;
    if (after?.localName !== 'p') continue;
    const text = textOf(after);
    if (text.length > 350 || !CREDIT.test(text)) continue;
    const caption = body.ownerDocument.createElement('figcaption');
    caption.append(...Array.from(after.childNodes));
    box.append(caption);
    after.remove();
  }
}
