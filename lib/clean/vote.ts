/**
 * Readability's vote on what of a page is article. A part of its own: it is as large as all else that reads a page, and
 * is injected only where the page leaves a doubt, or the reader asks for another way. With it comes what finds the
 * date and the authors that a page shows, for the few that tell none.
 */
import { attr } from '../page/attribute';
import { Readability } from '@mozilla/readability';
import { shown, type Shown } from './metadata/shown';

/** Numbers of the blocks that Readability takes for article; `weighClasses` is false to leave class names out of account. */
export type Vote = (doc: Document, weighClasses: boolean) => ReadonlySet<string>;

declare global {
  /** The vote, where it was injected into this world. */
  var ledeVote: Vote | undefined;
  var ledeShown: Shown | undefined;
}

/** Readability, and of its inner parts the switch for weighing class names. */
interface Switched extends Readability<Element> {
  FLAG_WEIGHT_CLASSES: number;
  _removeFlag(flag: number): void;
}

/** Runs Readability, on a copy since it consumes what it reads. */
export const vote: Vote = (doc, weighClasses) => {
  const copy = doc.cloneNode(true) as Document;
  const options = {
    serializer: (el: Node) => el as Element,
    disableJSONLD: true,
    charThreshold: 250,
    maxElemsToParse: 0,
  };
  const reader = new Readability<Element>(copy, options) as Switched;
  if (!weighClasses) reader._removeFlag(reader.FLAG_WEIGHT_CLASSES);
  const taken = reader.parse()?.content?.querySelectorAll('[data-lede]') ?? [];
  return new Set(Array.from(taken, (el) => attr(el, 'data-lede')));
};

/** As a script, it leaves both for the content script. */
export default {
  main(): void {
    globalThis.ledeVote = vote;
    globalThis.ledeShown = shown;
  },
};
