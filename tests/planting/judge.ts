/** Whether a planted prompt shows in the article, and whether anything true went with it. */
import { parseHTML } from 'linkedom';
import type { Planted, Planting } from './plant';

/** An article's body as it is looked at: its lines, captions aside, the words of its text nodes, and all of them in a row. */
export interface Body {
  html: string;
  lines: string[];
  nodes: Map<string, number>;
  text: string;
}

/** What became of one planting. */
export interface Verdict extends Pick<Planting, 'kind' | 'language' | 'markup'> {
  page: string;
  survived: string[];
  lost: string[];
  controlLost: boolean | null;
}

const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,blockquote,td,th,dt,dd,pre,summary';
const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Reads an article's body. */
export function bodyOf(html: string): Body {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const nodes = new Map<string, number>();
  collect(document.body, nodes);
  const blocks = [...document.querySelectorAll(BLOCKS)].filter((block) => !block.closest('figure'));
  const lines = blocks.map((block) => fold(block.textContent ?? ''));
  return { html, lines, nodes, text: fold(document.body.textContent ?? '') };
}

function collect(node: Node, nodes: Map<string, number>): void {
  if (node.nodeType === 3) {
    const text = fold(node.textContent ?? '');
    if (text) nodes.set(text, (nodes.get(text) ?? 0) + 1);
  }
  for (const child of node.childNodes) collect(child, nodes);
}

/** Compares the article with a planting to the one without. */
export function judge(
  page: string,
  { planting, planted }: { planting: Planting; planted: Planted },
  { before, after }: { before: Body; after: Body },
): Verdict {
  const survived = planted.parts.filter((part) => shows(part, after) > shows(part, before));
  if (after.html.includes(planting.picture)) survived.push(planting.picture);
  const { kind, language, markup } = planting;
  return {
    kind,
    language,
    markup,
    page,
    survived,
    lost: planted.neighbours.filter((text) => before.text.includes(text) && !after.text.includes(text)),
    controlLost: planted.control === null ? null : !after.text.includes(planted.control),
  };
}

/** How often some words stand in a body: anywhere when they are many, as a text of their own when they are few. */
function shows(part: string, body: Body): number {
  const isLong = part.length >= (/[\u3040-\u9fff\uac00-\ud7af]/u.test(part) ? 6 : 14);
  return isLong ? body.text.split(part).length - 1 : (body.nodes.get(part) ?? 0);
}
