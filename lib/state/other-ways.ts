/** Reading the page in front in other ways, for when the article is wrong. */
import { CANDIDATES, type Article, type CandidateName } from '../article';
import { readTab, tabInFront } from '../platform/tab';

/** The page read another way. */
export interface Alternative {
  candidate: CandidateName;
  article: Article;
}

/** At most this many other readings are shown. */
const MOST = 3;

/** Other readings of the page that differ from the one shown and hold a text, at most three, each under its way's name. */
export async function otherWays(shown: Article): Promise<Alternative[]> {
  const tab = await tabInFront();
  const others: Alternative[] = [];
  const known = ['', shown.text];
  for (const candidate of CANDIDATES) {
    if (others.length === MOST) break;
    const found = await readTab(tab, { candidate, force: true });
    if (found.status !== 'article' || known.includes(found.article.text)) continue;
    known.push(found.article.text);
    others.push({ candidate, article: found.article });
  }
  return others;
}
