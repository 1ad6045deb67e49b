/** What a body that was drawn anew has more than the one before. */

type Block = Pick<Element, 'localName' | 'textContent'>;

/** The blocks that have come into a row of blocks: what stands between the beginning and the end that it had before. */
export function cameBack<B extends Block>(before: readonly Block[], now: readonly B[]): B[] {
  const most = Math.min(before.length, now.length);
  let begins = 0;
  while (begins < most && isSame(before[begins], now[begins])) begins++;
  let ends = 0;
  while (ends < most - begins && isSame(before.at(-1 - ends), now.at(-1 - ends))) ends++;
  return now.slice(begins, now.length - ends);
}

function isSame(one: Block | undefined, other: Block | undefined): boolean {
  return one?.localName === other?.localName && one?.textContent === other?.textContent;
}
