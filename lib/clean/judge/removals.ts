/** The records of what was taken out, each with its place, so that it can be put back. */
import type { Removal } from '../../article';
import { attr, rawText } from '../../page/attribute';
import { allIn, isA, isElement } from '../../page/select';
import { blocksIn, isBlock, picturesIn, textOf } from '../measure/blocks';
import { UNTOLD, type Verdict } from './evidence';

/** The longest text that a record keeps, in characters. */
const MOST_TEXT = 2_000;
const MARK = 'lede:';
/** What a removed block is kept without: the notes of the snapshot, and how it was styled. */
const LEFT_OUT = ['data-lede', 'data-pinned', 'style'];

/** One block taken out. `html` is written when it is taken; `after` when it is known. */
interface Taken {
  verdict: Verdict;
  text: string;
  html: string;
}

/** Takes blocks out of a document and leaves a comment where each stood; `finish` turns the comments into places. */
export class Removals {
  readonly #taken: Taken[] = [];
  /** Those that stand behind the body. */
  readonly #behind = new Set<number>();

  /** Takes `el` out. One that nobody would ask after (neither words nor pictures, or no reason worth telling) leaves no record. */
  take(el: Element, verdict: Verdict): void {
    const number = this.#record(el, verdict);
    if (number === null) el.remove();
    else el.replaceWith(el.ownerDocument.createComment(`${MARK}${number}`));
  }

  /** Records a block that stands outside the body, before or behind it. */
  note(el: Element, verdict: Verdict, before: boolean): void {
    const number = this.#record(el, verdict);
    if (number !== null && !before) this.#behind.add(number);
  }

  #record(el: Element, verdict: Verdict): number | null {
    const pictures = isA(el, 'img') ? [el] : picturesIn(el);
    const text = (
      wordsOf(el) ||
      pictures
        .map((img) => attr(img, 'alt'))
        .join(' ')
        .trim()
    ).slice(0, MOST_TEXT);
    if ((!text && pictures.length === 0) || verdict === UNTOLD) return null;
    return this.#taken.push({ verdict, text, html: toHtml(el) }) - 1;
  }

  /** What the blocks of a kind said, in the order in which they were taken. */
  textsOf(kind: Verdict['kind']): string[] {
    return this.#taken.flatMap(({ text, verdict }) => (verdict.kind === kind ? [text] : []));
  }

  /**
   * The records in the order of their places; the marks are taken out of the body. What stood outside it and is its
   * standfirst or its lead picture's caption now is none.
   */
  finish(body: Element): Removal[] {
    const places = new Map<number, number>();
    let after = 0;
    for (const node of [...body.childNodes]) {
      const mark = markOf(node);
      if (mark === null) after += isElement(node) ? 1 : 0;
      else {
        places.set(Number(mark.slice(MARK.length)), after);
        node.parentNode?.removeChild(node);
      }
    }
    const at = (number: number): number => places.get(number) ?? (this.#behind.has(number) ? after : 0);
    const shown = allIn(body, 'figcaption, p').map(textOf);
    const known = this.#taken
      .map((one, number) => ({ one, place: at(number), isOutside: !places.has(number) }))
      .filter(({ one, isOutside }) => !(isOutside && shown.some((text) => text.endsWith(one.text))));
    return join(known.sort((a, b) => a.place - b.place));
  }
}

/** A comment for the body where a comment of the snapshot marks a removed block; null for any other node. */
export function markOf(node: Node): string | null {
  const data = node.nodeType === 8 ? rawText(node) : '';
  return data.startsWith(MARK) ? data : null;
}

/** What a block says: the words of its parts, which only the look of the page sets apart. */
function wordsOf(el: Element): string {
  const parts = isBlock(el) ? [] : blocksIn(el).map(textOf);
  return parts.filter(Boolean).join(' ') || textOf(el);
}

/** Neighbours of one kind are one removal; the same words twice are told once. */
function join(known: { one: Taken; place: number }[]): Removal[] {
  const records: Removal[] = [];
  const told = new Set<string>();
  for (const { one, place: after } of known) {
    const { text, html, verdict } = one;
    const { kind, why } = verdict;
    const key = `${kind} ${text || html}`;
    if (told.has(key)) continue;
    told.add(key);
    const last = records.at(-1);
    if (last?.after === after && last.kind === kind) {
      last.text = `${last.text} ${text}`.trim().slice(0, MOST_TEXT);
      last.html += html;
      last.why = [...new Set([...last.why, ...why])];
    } else records.push({ id: `r${records.length + 1}`, kind, why: [...new Set(why)], text, html, after });
  }
  return records;
}

/** A removed block as it can be put back. */
function toHtml(el: Element): string {
  const copy = el.cloneNode(true) as Element;
  for (const part of [copy, ...allIn(copy, LEFT_OUT.map((name) => `[${name}]`).join())])
    for (const name of LEFT_OUT) part.removeAttribute(name);
  return copy.outerHTML;
}
