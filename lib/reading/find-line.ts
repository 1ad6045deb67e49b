/** From a line of an article's plain text to the block on screen that shows it. */

const SPACES = /\s+/gu;

/**
 * The number of the block, among blocks of these texts, that shows line `line` of the article's text, where each block
 * of the article is a line; -1 when there is none. Blocks on screen are fewer (a table is one) and more (a figure's
 * caption is none of the text's), so the words decide, and among equal lines their order.
 */
export function blockOfLine(text: string, line: number, blocks: readonly string[]): number {
  const lines = text.split('\n').map(bare);
  const sought = lines[line];
  if (!sought) return -1;
  const before = lines.slice(0, line).filter((one) => one === sought).length;
  const shown = blocks.map(bare);
  const same = places(shown, (block) => block === sought);
  const holding = same.length > 0 ? same : places(shown, (block) => block.includes(sought));
  return holding[Math.min(before, holding.length - 1)] ?? -1;
}

function bare(text: string): string {
  return text.replaceAll(SPACES, '');
}

function places(blocks: readonly string[], fits: (block: string) => boolean): number[] {
  return blocks.flatMap((block, at) => (fits(block) ? [at] : []));
}
