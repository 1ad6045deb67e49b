/** Times of day that stand alone, as a live page sets them above its entries. */

/** 10:47, 9.30am ET, 10h47, kl. 14.05, 14時05分. */
const TIME =
  /^(?:kl\.?\s?|上午|下午|午前|午後)?\p{Nd}{1,2}\s?[:：.h時]\s?[0-5٠-٥۰-۵]\p{Nd}(?::\p{Nd}{2})?分?(?:\s?(?:[ap]\.?m\.?|uhr|utc|[a-z]{1,3}t))*$/iu;

/** Whether the text is a time of day and nothing more. */
export function isTime(text: string): boolean {
  return TIME.test(text.trim());
}
