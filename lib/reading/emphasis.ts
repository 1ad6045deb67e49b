/** The reading aid that makes the beginnings of words bold, so that the eye finds a hold in every word. */
import { segmenterFor } from './sentences';

/** Cuts a text into pieces, in order; `strong` pieces are the beginnings of words, about 45 % of each. */
export function emphasised(text: string, language: string | null): { text: string; strong: boolean }[] {
  const pieces: { text: string; strong: boolean }[] = [];
  const add = (part: string, strong: boolean): void => {
    const last = pieces.at(-1);
    if (part === '') return;
    if (last?.strong === strong) last.text += part;
    else pieces.push({ text: part, strong });
  };
  for (const { segment, isWordLike } of segmenterFor(language, 'word').segment(text)) {
    // A letter with its signs is drawn as one.
    const letters = Array.from(
      segmenterFor(language, 'grapheme').segment(segment),
      (letter) => letter.segment,
    );
    const head = isWordLike ? Math.ceil(letters.length * 0.45) : 0;
    add(letters.slice(0, head).join(''), true);
    add(letters.slice(head).join(''), false);
  }
  return pieces;
}

/** Scripts that have no bold beginnings: joined letters break, ideographs are words already. */
export function canEmphasise(language: string | null): boolean {
  return !/^(ar|fa|ur|ps|ug|ckb|zh|ja|ko|th|lo|km|my)\b/iu.test(language ?? '');
}

/** Emphasises one block; code, headings and what is bold already stay as they are. */
function emphasise(block: Element, language: string | null): void {
  if (block.matches('pre,table,h1,h2,h3,h4,h5,h6') || block.querySelector('b.emphasis')) return;
  for (const node of textNodes(block)) {
    const parts = emphasised(node.data, language).map(({ text, strong }) => (strong ? bold(text) : text));
    node.replaceWith(...parts);
  }
}

/** Takes the emphasis of one block away again. */
function plain(block: Element): void {
  for (const head of block.querySelectorAll('b.emphasis')) head.replaceWith(head.textContent);
  block.normalize();
}

/**
 * Emphasises blocks as they come near the window, so that a long article is not held up; answers with what takes
 * all of it away again. `onchange` is called whenever that has put other text nodes into blocks.
 */
export function emphasiseAsSeen(
  blocks: readonly Element[],
  language: string | null,
  onchange: () => void,
): () => void {
  if (!canEmphasise(language)) return () => undefined;
  const done = new Set<Element>();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        emphasise(target, language);
        done.add(target);
      }
      onchange();
    },
    { rootMargin: '1200px' },
  );
  for (const block of blocks) near.observe(block);
  return () => {
    near.disconnect();
    for (const block of done) plain(block);
    onchange();
  };
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('b,strong,code,kbd,figure')) found.push(node);
  }
  return found;
}

function bold(text: string): HTMLElement {
  const element = document.createElement('b');
  element.className = 'emphasis';
  element.textContent = text;
  return element;
}
