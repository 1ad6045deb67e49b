/** The ends of the body, and captions that were not marked up: what only the finished run of blocks shows. */
import type { Metadata } from './metadata';
import { CLOCK, CREDIT, DATE, sameText } from './lines';
import { weigh } from './measure';

const SENTENCE_END = /[.!?…。！？：:;؟।”"»」』’')\]]$/u;
/** A line of at most so many characters, without the end of a sentence, is a label rather than a paragraph. */
const LABEL = 70;
const PROSE = 80;
const textOf = (el: Element): string => (el.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** So many blocks into the body, a date or a name may still be the byline. */
const OPENING = 8;

/** Drops what stands between the headline and the text: the headline again, the byline, the section's name. */
export function trimStart(body: Element, about: Pick<Metadata, 'title' | 'authors'>): void {
  let opened = false;
  for (const el of Array.from(body.children).slice(0, OPENING)) {
    const text = textOf(el);
    const written = el.localName === 'p' || /^h\d$/u.test(el.localName);
    if (!written) continue;
    const label =
      el.localName === 'p' && weigh(text) <= LABEL && !SENTENCE_END.test(text) && !CLOCK.test(text);
    const again = text.length < about.title.length * 1.5 && sameText(text, about.title);
    if (again || (label && (!opened || isByline(text, about.authors)))) el.remove();
    else if (weigh(text) >= PROSE) opened = true;
  }
}

function isByline(text: string, authors: readonly string[]): boolean {
  return DATE.test(text) || authors.some((author) => text.includes(author));
}

/** Drops what trails after the text: a heading of nothing, an agency's initials. */
export function trimEnd(body: Element): void {
  for (let el = body.lastElementChild; el;) {
    const before: Element | null = el.previousElementSibling;
    const text = textOf(el);
    const heading = /^h\d$/u.test(el.localName);
    const label =
      el.localName === 'p' &&
      weigh(text) <= LABEL &&
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
