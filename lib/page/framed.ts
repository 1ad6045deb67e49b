/** Pages that are a frame around another: of some blogs, and of older houses. */
import { allIn, holds } from './select';

/** The page that is read: the longest of it and those of its site in frames, where it has no text in elements of its own. */
export function framedPage(page: Document): Document {
  if (holds(page, 'h1, h2, p, article')) return page;
  const framed = allIn(page, 'iframe, frame').flatMap(
    (frame) => (frame as HTMLIFrameElement).contentDocument ?? [],
  );
  const longest = (a: Document, b: Document): Document => (lengthOf(b) > lengthOf(a) ? b : a);
  return framed.reduce(longest, page);
}

const lengthOf = ({ body }: Document): number => body?.innerText.length ?? 0;
