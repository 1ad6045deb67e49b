/** From offsets in an element's text to ranges in its nodes, and marking ranges without touching the article. */
import { textNodesOf } from './blocks';

/** A range over `[start, end)` of a block's own text; null when the text is shorter than that. */
export function rangeOf(block: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  let passed = 0;
  let begun = false;
  for (const node of textNodesOf(block)) {
    const { length } = node.data;
    if (!begun && start < passed + length) {
      range.setStart(node, start - passed);
      begun = true;
    }
    if (begun && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return null;
}

/** A range over all that an element holds. */
export function rangeOver(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

/** The names of Lede's marks, styled by `::highlight(name)` in components/article-scripts.css and reader/reading.css. */
export type MarkName = 'lede-speech' | 'lede-found' | 'lede-found-now' | 'lede-back';

/**
 * Marks ranges by the browser's highlight registry: the article's own nodes stay as they are, so nothing shifts
 * and thousands of hits cost little. Browsers without a registry (Firefox before 140) show no mark.
 */
export function mark(name: MarkName, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
