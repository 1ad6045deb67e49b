/**
 * What the page says about its article: read from the page as it stands, which is not changed.
 *
 * Each field has one file and one order of sources; the first that tells something is believed.
 *
 *   title      JSON-LD headline, Open Graph, the one marked headline, h1, tab title; `title.ts` tells what counts where they differ
 *   authors    JSON-LD, the page's JSON-LD, meta tags, microdata and rel=author, byline by its class, labelled facts, link to a person, name above the text
 *   published  JSON-LD, Open Graph, microdata of one day, meta tags, other microdata, the page's JSON-LD, time elements, scripts, text, address
 *   modified   JSON-LD, Open Graph, microdata, meta tags; only what is later than published
 *   siteName   Open Graph, JSON-LD publisher, app name, meta publisher, address; one its address bears out first
 *   section    Open Graph, JSON-LD, meta tags
 *   language   html lang, the text's lang, JSON-LD, meta tags, the headline's script
 *   direction  dir, the language's
 *   excerpt    Open Graph, description, Twitter, JSON-LD
 *   leadImage  Open Graph, JSON-LD, Twitter, link rel=image_src
 *   canonical  link rel=canonical, Open Graph
 */
import { firstIn } from '../../page/select';
import { attr } from '../../page/attribute';
import { absolute, isFront } from '../../page/address';
import type { Article } from '../../article';
import { authors } from './authors';
import { modified, published } from './dates';
import { direction, language } from './language';
import { leadImage } from './lead-image';
import { articleTexts, type PageFacts } from './page-facts';
import { siteName } from './site-name';
import { fold, plainText, tidy } from './text';
import { title } from './title';

/** The fields of an article that its page tells, and its text does not. */
export type Metadata = Pick<
  Article,
  | 'canonicalUrl'
  | 'title'
  | 'authors'
  | 'siteName'
  | 'section'
  | 'published'
  | 'modified'
  | 'language'
  | 'direction'
  | 'excerpt'
  | 'leadImage'
>;

/** A page's metadata, from its facts. Unknown values are null; the title falls back to the tab's and may be empty. */
export function metadata(facts: PageFacts): Metadata {
  const names = authors(facts);
  const headline = title(facts, names);
  const tag = language(facts, headline);
  const day = published(facts, tag);
  return {
    canonicalUrl: canonicalUrl(facts),
    title: headline,
    authors: names,
    siteName: siteName(facts),
    section: section(facts, headline),
    published: day,
    modified: modified(facts, tag, day),
    language: tag,
    direction: direction(facts.doc, tag),
    excerpt: excerpt(facts, headline),
    leadImage: leadImage(facts),
  };
}

/** `link rel=canonical`, then `og:url`; an address of the front page is a mistake of the page's. */
export function canonicalUrl(facts: PageFacts): string | null {
  const told = [attr(firstIn(facts.doc, 'link[rel~=canonical i]'), 'href'), ...facts.meta('og:url')];
  for (const one of told) {
    const address = absolute(one, facts.url);
    if (address !== null && (!isFront(address) || isFront(facts.url))) return address;
  }
  return null;
}

/** `article:section`, then JSON-LD's; the first of several, never a headline. */
function section(facts: PageFacts, headline: string): string | null {
  const told = [
    ...facts.meta('article:section', 'og:article:section', 'og:section'),
    ...articleTexts(facts, 'articleSection'),
    ...facts.meta('parsely-section', 'section'),
  ].map((text) => tidy(text.split(/[,>|]/u)[0]));
  const written = told.filter(
    (text) => text !== '' && text.length <= 40 && !text.includes('_') && fold(text) !== fold(headline),
  );
  return written.find((text) => !/^[a-z\d_-]+$/u.test(text)) ?? written[0] ?? null;
}

/** What the page says in one sentence: Open Graph, then the description, Twitter's, JSON-LD's. */
function excerpt(facts: PageFacts, headline: string): string | null {
  const told = [
    ...facts.meta('og:description', 'description', 'twitter:description', 'dc.description'),
    ...articleTexts(facts, 'description'),
  ].map(plainText);
  return told.find((text) => text.length >= 20 && !['', fold(headline)].includes(fold(text))) ?? null;
}
