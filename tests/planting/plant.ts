/** Plants prompts between the paragraphs of an article and tells which of them an extraction let through. */
import { markupsFor } from './markups';
import type { Random } from './random';
import { END_KINDS, type Words } from './words';

/** A prompt to be planted: `anchor` picks the paragraph it stands behind, `control` a true sentence to follow it. */
export interface Planting {
  kind: string;
  language: string;
  markup: string;
  html: string;
  picture: string;
  anchor: number;
  control: string | null;
}

/** Makes `count` plantings in one language, each behind a paragraph of its own. */
export function choosePlantings(
  words: Words,
  { language, count, random }: { language: string; count: number; random: Random },
): Planting[] {
  return Array.from({ length: count }, (_, i) => choose(words, { language, part: [i, count], random }));
}

function choose(
  words: Words,
  { language, part: [i, count], random }: { language: string; part: [number, number]; random: Random },
): Planting {
  const kind = random.pick([...words.kinds.keys()]);
  const wording = random.pick(words.kinds.get(kind) ?? []);
  const [markup, make] = random.pick(markupsFor(kind, wording));
  const picture = `/media/promo-${random.hash()}.png`;
  const atEnd = END_KINDS.has(kind) && i === count - 1;
  return {
    kind,
    language,
    markup,
    html: make({ ...wording, kind, picture, random }),
    picture,
    anchor: atEnd ? 1 : (i + random.next() * 0.99) / count,
    control: random.next() < 0.25 ? random.pick(words.controls) : null,
  };
}

/** What was put into a page: the texts of each planting, of its neighbours, and of its control. */
export interface Planted {
  parts: string[];
  neighbours: string[];
  control: string | null;
}

/**
 * Puts plantings into a document, after those of its paragraphs that an extraction kept, and marks nothing.
 * Runs in the page as it stands, so it uses nothing from outside. A later call first takes out what an earlier put in.
 */
export function plantInto(document: Document, plantings: Planting[], keptLines: string[]): Planted[] {
  const holder = document as Document & { planted?: ChildNode[] };
  for (const node of holder.planted ?? []) node.remove();
  holder.planted = [];
  const fold = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').trim();
  const kept = new Set(keptLines);
  const long = (text: string): boolean =>
    text.length >= (/[\u3040-\u9fff\uac00-\ud7af]/u.test(text) ? 25 : 60);
  const anchors = [...document.querySelectorAll('p')].filter(
    (p) =>
      long(fold(p.textContent)) &&
      kept.has(fold(p.textContent)) &&
      !p.closest('blockquote,li,td,figure,aside'),
  );
  const results: Planted[] = [];
  for (const planting of plantings) {
    const index = Math.min(anchors.length - 1, Math.floor(planting.anchor * anchors.length));
    const anchor = anchors[index];
    if (!anchor) continue;
    const box = document.createElement('div');
    box.innerHTML = planting.html;
    const parts: string[] = [];
    for (const element of box.querySelectorAll('*'))
      for (const node of element.childNodes)
        if (node.nodeType === 3 && fold(node.textContent).length > 1) parts.push(fold(node.textContent));
    const nodes = [...box.childNodes];
    if (planting.control) {
      const paragraph = document.createElement('p');
      paragraph.className = anchor.className;
      paragraph.textContent = planting.control;
      nodes.push(paragraph);
    }
    holder.planted.push(...nodes);
    anchor.after(...nodes);
    const neighbours = [anchor, anchors[index + 1]].map((p) => fold(p?.textContent ?? '')).filter(Boolean);
    results.push({ parts, neighbours, control: planting.control });
  }
  return results;
}
