/** What of a saved article's body words are sought in: its text, and below it the captions, which are no part of it. */

const CAPTION = /<figcaption\b[^>]*>(.*?)<\/figcaption>/gsu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/**
 * The text, and a line for each caption in reading order. A story told in pictures is told in its captions. Cut out of
 * the HTML without a DOM, since workers have none; the HTML is what a browser wrote, which names no other characters
 * than these five.
 */
export function searchedText({ html, text }: { html: string; text: string }): string {
  const captions = [...html.matchAll(CAPTION)].map(([, caption = '']) => wordsOf(caption)).filter(Boolean);
  return [text, ...captions].join('\n');
}

function wordsOf(html: string): string {
  const plain = html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/&(\w+);/gu, (all, name: string) => NAMED[name] ?? all);
  return plain.replaceAll(/\s+/gu, ' ').trim();
}
