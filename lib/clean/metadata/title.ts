/** The headline, without the site's name. */
import { allIn, holds, firstIn } from '../../page/select';
import { attr } from '../../page/attribute';
import { fileName, isPlainText } from '../../page/plain-text';
import { nameWord } from '../../page/name-word';
import { UNSPACED, wordsOnly } from '../words/pattern';
import { articleTexts, once, type PageFacts } from './page-facts';
import { siteNames } from './site-name';
import { fold, lineIn, plainText, tidy } from './text';

/** The four places a headline stands in, each without the site's name; empty where the page has none. What the `h1` says is whole. */
interface Headlines {
  /** JSON-LD `headline`. */
  told: string;
  /** Open Graph, then Twitter. */
  social: string;
  /** The `h1` in sight. */
  shown: string;
  /** `<title>`. */
  tab: string;
  /** Whether the tab's title bears the site's name: then it is made from the headline, and not written for itself. */
  signed: boolean;
}

/**
 * The headline; empty where the page has none. Where JSON-LD and Open Graph agree there is no question. Where they do
 * not, the one that is also the tab's title was written for search engines and the other is the newsroom's. Without
 * JSON-LD, the heading that is the tab's title too, or tells the same in other words, comes before the one for networks.
 * On a translated page the heading alone is in the reader's language. A file of text is called by its name.
 */
export function title(facts: PageFacts, authors: readonly string[] = []): string {
  if (isPlainText(facts.doc)) return fileName(facts.url);
  const { told, social, shown, tab, signed } = headlines(facts);
  if (shown !== '' && holds(facts.doc, TRANSLATED)) return shown;
  const searched = same(social, tab) && alike(shown, tab) && !isLabelled(shown, tab);
  const isReworded = alike(shown, social, 0.34) && !isLabelled(shown, social);
  // What shares no word with the tab's title, a template may have left there.
  const isTold = told !== '' && (social !== '' || alike(told, tab));
  if (!isTold && shown.length >= LONG && (same(shown, tab) || searched || isReworded)) return shown;
  // What is told for networks is the section's name, where the heading is that label and what the tab's title says.
  if (told === '' && tab.length >= LONG && isLabelled(shown, tab) && !alike(social, tab)) return tab;
  // A short heading that shares no word with the tab's title is the site's or the section's.
  const seen = signed && shown.length < LONG && !alike(shown, tab) ? tab : shown;
  if (told === '' || social === '' || same(told, social))
    return bareOf(told || social || seen || tab, [shown, ...facts.meta('twitter:title')], authors);
  if (fold(social).endsWith(fold(told)) && fold(shown).endsWith(fold(told))) return told;
  if (same(told, shown)) {
    if (same(social, tab)) return social.length > told.length && !social.includes(' | ') ? social : told;
    return same(told, tab) && reworded(social, told) ? social : told;
  }
  if (same(told, tab)) return shown || social;
  if (same(shown, social) && signed) return social;
  return fold(tab).startsWith(fold(social)) ? told : social;
}

/** A shorter beginning may be a name, and a shorter end a word of a sentence. */
const LONG = 15;

/** Whether a heading is a headline and a label, which may stand behind it or above it. */
function isLabelled(shown: string, headline: string): boolean {
  const [all, part] = [fold(shown), fold(headline)];
  return all.startsWith(part) || (part.length >= LONG && all.endsWith(part));
}

/** How Chrome and Edge mark a page that they have put into another language; they leave its head as it was. */
const TRANSLATED = 'html[class*=translated-], [_msttexthash]';

/** The headline in sight, where the one that is told goes on with names in brackets or behind a line, or opens with who writes; and what stands behind a label and a line, where another headline is just that. */
function bareOf(told: string, others: readonly string[], authors: readonly string[]): string {
  const [shown = ''] = others;
  const unlabelled = told.replace(/^[^|]{2,20} \| /, '');
  const rest = told.startsWith(shown) ? told.slice(shown.length) : '';
  if (authors.some((author) => told === `${author}: ${shown}`)) return shown;
  if (unlabelled !== told && others.includes(unlabelled)) return unlabelled;
  return fold(shown).length >= LONG && /^\s*(?:[（(［[][^）)］\]]+[）)］\]]\s*[-–—|]|[-–—|]\s)/u.test(rest)
    ? shown
    : told;
}

/** Whether the page's head or an `h1` tells the headline, so that no line need be looked for. */
export function tellsTitle(facts: PageFacts): boolean {
  const { told, social, shown } = headlines(facts);
  return (told || social || shown) !== '';
}

const headlines = once((facts): Headlines => {
  const [told = ''] = articleTexts(facts, 'headline');
  const [social = ''] = facts.meta('og:title', 'twitter:title').map(plainText);
  const tab = tidy(firstIn(facts.doc, 'title')?.textContent);
  const names = siteNames(facts);
  const seen = heading(facts, [told, social, tab], names);
  // What the tab's title tells before the headline for networks is the site's name.
  const isAfterSite = seen !== '' && social !== '' && fold(tab) === fold(seen) + fold(social);
  const shown = isAfterSite ? social : seen;
  const bare = (text: string): string =>
    withoutSite(text, names, same(text, shown) ? [] : [told, social, shown, tab]);
  // What the heading says whole is no site's name before the headline.
  const isShown = shown.length >= LONG && fold(tab).startsWith(fold(shown));
  const own = bare(tab);
  return {
    told: bare(told),
    social: bare(social),
    shown,
    tab: isShown && fold(shown).endsWith(fold(own)) ? shown : own,
    signed: own !== tab,
  };
});

/** The `h2` or `h3` that the tab's title opens with, where the head tells no other headline and no `h1` opens it; else the `h1` that says what the head says, and stands in no menu where JSON-LD tells no headline, or that says its section before that, or the `h2` that the tab's title ends with, or that opens both it and the one for networks; otherwise the first `h1` that is not the site's name. */
function heading({ doc, shown: read }: PageFacts, told: string[], names: string[]): string {
  // What stands behind the headline in the tab's title is a section.
  const [first = '', ...behind] = withoutSite(told[2] ?? '', names).split(SEPARATOR);
  const isSection = (text: string): boolean =>
    text.length < LONG && first.length >= LONG && behind.includes(text);
  const textsOf = (name: string): string[] =>
    allIn(doc, told[0] ? name : `${name}:not(nav *)`)
      .map(withoutSection)
      .filter((text) => text !== '' && !names.includes(fold(text)) && !isSection(text));
  const texts = textsOf('h1');
  const isIn = (text: string, other: string): boolean =>
    other.startsWith(text) || (text.length >= LONG && other.includes(text));
  // The longest, since the site's name may be a heading too, and stand in the tab's title.
  const [likely] = texts
    .filter((text) => told.some((other) => isIn(fold(text), fold(other))))
    .sort((a, b) => b.length - a.length);
  const untold = told.slice(0, 2).join('') === '';
  const [marked, another] = untold ? allIn(doc, '[itemprop~=headline]:is(h1, h2, h3, h4)') : [];
  if (marked && !another && lineIn(marked).length >= LONG) return withoutSection(marked);
  const stands = (text: string, at: 'startsWith' | 'endsWith'): boolean =>
    untold && text.length >= LONG && told.some((tab) => fold(tab)[at](fold(text)));
  const opens = (text: string): boolean => stands(text, 'startsWith');
  // However short, it is all that the tab's title says before what the `h1` does.
  const isBeforeSite = (text: string): boolean =>
    untold && same(text, first) && texts.every((one) => behind.some((other) => same(other, one)));
  const isAlike = (text: string): boolean => told.some((other) => alike(text, other));
  const endsSo = (text: string): boolean =>
    told.some((other) => other.length >= LONG && fold(text).endsWith(fold(other)));
  const lower = texts.some(opens)
    ? undefined
    : textsOf('h2, h3').find((text) => opens(text) || isBeforeSite(text));
  const ends = (): string | undefined => textsOf('h2').find((text) => stands(text, 'endsWith'));
  const opensBoth = (text: string): boolean =>
    !told[0] && text.length >= LONG && told.slice(1).every((other) => fold(other).startsWith(fold(text)));
  const both = (): string | undefined => textsOf('h2').find(opensBoth);
  const shown = lower ?? likely ?? texts.find(endsSo) ?? ends() ?? both() ?? texts.find(isAlike) ?? texts[0];
  return shown ?? (untold ? read?.headline(doc, names) : undefined) ?? '';
}

/** Which page of several this is, behind the headline. */
const PAGE = /\s*[(（]\d+\s?[/／]\s?\d+\s?(?:ページ|页|頁|쪽)?[)）]$/u;

/** What a part of a heading is called that is a label, and the longest of them. */
const LABEL = nameWord(/live|label|kicker|badge|tag|flag/);
const LONGEST_LABEL = 20;

/** What a heading says behind its first part, where that is called a label. */
function withoutLabel(el: Element): string {
  const text = lineIn(el);
  const first = el.firstElementChild;
  const called = attr(first, 'class').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-');
  const label = LABEL.test(called.toLowerCase()) ? lineIn(first) : '';
  const isLabel = label !== '' && label.length <= LONGEST_LABEL && text.startsWith(label);
  return (isLabel && tidy(text.slice(label.length))) || text;
}

/** What a heading says behind a label, or a link to its section and a line. */
function withoutSection(el: Element): string {
  const text = withoutLabel(el).replace(PAGE, '');
  const section = lineIn(firstIn(el, 'a')).replace(/\s*\|$/, '');
  const rest = text.startsWith(section) ? /^\s*\|\s*(.+)$/.exec(text.slice(section.length)) : null;
  return rest?.[1] ?? text;
}

const SEPARATOR = /\s+(?:[-–—|•·«»‹›~/]|::|:|--)\s+|\s*[|｜ㅣ]\s*|--|：|\s+[([［](?=[^)\]］]+[)\]］]\s*$)/gu;
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u;

/** Cuts what stands after the last separators: the site's names, with the section behind them, dates, and whatever no other headline goes on with; and a separator with nothing before it. */
export function withoutSite(full: string, names: string[], others: string[] = []): string {
  // »So« a headline quotes in German.
  const text = unglued(full.replace(/^(?:\||»(?![^«]+«))\s*/u, ''), names);
  const known = new Set(others.map(fold).filter((other) => other.length >= SHORTEST));
  const cuts = [...text.matchAll(SEPARATOR)];
  const agreed = cuts.find((cut) => known.has(fold(text.slice(0, cut.index))));
  let bare = agreed ? text.slice(0, agreed.index) : text;
  for (const cut of cuts.reverse()) {
    const last = text.slice(cut.index + cut[0].length, bare.length);
    const [own = ''] = last.split(SEPARATOR);
    const isSite = isName(last, names) || names.includes(fold(own));
    if (cut.index >= bare.length || !(isSite || DATE.test(last.trim()))) continue;
    bare = text.slice(0, cut.index);
  }
  const first = cuts.at(-1);
  if (first && isName(text.slice(0, first.index), names)) bare = bare.slice(first.index + first[0].length);
  return tidy(bare) || tidy(text);
}

/** Without the site's names that stand behind a line with no space before it, as in Chinese. */
function unglued(text: string, names: string[]): string {
  const glued = GLUED.exec(text);
  return glued && names.includes(fold(glued[1] ?? '')) ? unglued(text.slice(0, glued.index), names) : text;
}

const GLUED = /[-_–—]+([^-_–—]{2,24})$/u;

/** Shorter headlines agree by chance. */
const SHORTEST = 8;
/** What stands beside the name in another: words without spaces between are counted by their letters. */
const BESIDE_NAME = 8;

/** "CBC News" and "Mirror Online" are names too, where CBC and Mirror are known. */
function isName(text: string, names: string[]): boolean {
  const folded = fold(text);
  if (folded === '' || names.includes(folded)) return true;
  const words = text.trim().split(/\s+/u).length;
  const isBeside = (name: string): boolean =>
    words > 1 || folded.length - name.length <= BESIDE_NAME || !UNSPACED.test(folded);
  return (
    words <= 3 &&
    names.some(
      (name) => name.length >= 3 && (folded.startsWith(name) || folded.endsWith(name)) && isBeside(name),
    )
  );
}

const same = (a: string, b: string): boolean => fold(a) === fold(b);

/** The same story in other words, and not just its beginning. */
const reworded = (text: string, other: string): boolean =>
  alike(text, other) && !fold(other).startsWith(fold(text));

/** At least a quarter of the words that carry meaning are shared, or another share of them. */
export function alike(a: string, b: string, share = 0.25): boolean {
  const words = (text: string): string[] =>
    wordsOnly(text.toLowerCase())
      .split(' ')
      .filter((word) => word.length >= 4);
  const theirs = new Set(words(b));
  const ours = [...new Set(words(a))];
  const shared = ours.filter((word) => theirs.has(word)).length;
  return shared > 0 && shared >= Math.min(ours.length, theirs.size) * share;
}
