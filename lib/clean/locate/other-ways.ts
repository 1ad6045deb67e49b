/** Ways to the article's body that are gone only where a reader asks for another: they come with the part for pages in doubt. */
import type { CandidateName } from '../../article';
import { count } from '../../page/recall';
import { parentOf } from '../../page/select';
import type { Measures } from '../measure/measure';
import { heaviest, weights } from './weights';

/** Finds the body of a page without asking Readability. */
export type Way = (body: Element, measures: Measures) => Element;

/** The page's own element for an article, and what holds the most prose of its own. */
export const otherWays: Readonly<Partial<Record<CandidateName, Way>>> = {
  'article-element': (body, measures) => {
    const weight = weights(measures);
    const own = ['article, [itemprop~=articleBody]', 'main'].map((names) =>
      heaviest(body.querySelectorAll(names), weight),
    );
    return own[0] ?? own[1] ?? body;
  },
  'largest-block': (body, { blocks }) => {
    const own = new Map<Element, number>();
    for (const { el, chars, isProse } of blocks) {
      const box = parentOf(el);
      if (isProse && box) count(own, box, chars);
    }
    return heaviest(own.keys(), own) ?? body;
  },
};
