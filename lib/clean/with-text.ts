/** The text of an article whose body the reader has changed. */
import type { Article } from '../article';
import { parseBody } from '../page/document';
import { bodyText } from './arrange/text';
import { countWords, readingMinutes } from './metadata/reading-time';

/** The article with the text of its body, how many words that has, and how many minutes it takes to read; needs a DOM (`DOMParser`). */
export function withText(article: Article): Article {
  const text = bodyText(parseBody(article.html));
  const { language } = article;
  return { ...article, text, words: countWords(text, language), minutes: readingMinutes(text, language) };
}
