/** Writes what a popup shows to the terminal: the clean article, and what was left out of it. */
import { has, seen, textOf, until, type Surface } from '../support/driver';

const WIDTH = 100;
const ANSWER = '[data-testid="article-title"], [data-testid="status"]:not([data-state="reading"])';

function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > WIDTH && line.trim()) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** The body's blocks in order, each with its tag, without those that only hold other blocks. */
function readBody(): { tag: string; text: string }[] {
  const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,figcaption,blockquote,pre,td,th,dt,dd,img';
  const body = document.querySelector('[data-testid="article-body"]');
  const blocks = [...(body?.querySelectorAll<HTMLElement>(BLOCKS) ?? [])];
  return blocks
    .filter((block) => block instanceof HTMLImageElement || !block.querySelector(BLOCKS.replace(',img', '')))
    .map((block) => ({
      tag: block.tagName.toLowerCase(),
      text: block instanceof HTMLImageElement ? block.alt : block.innerText.trim(),
    }))
    .filter(({ tag, text }) => text !== '' || tag === 'img');
}

/** The list of removals by kind, each block as its words and the reasons why it went. */
function readRemovals(): { kind: string; blocks: string[][] }[] {
  return [...document.querySelectorAll('[data-testid="removals"] section')].map((section) => ({
    kind: section.querySelector('h2')?.textContent.trim() ?? '',
    blocks: [...section.querySelectorAll('li')].map((block) =>
      [...block.querySelectorAll('p')].map((line) => line.textContent.trim()),
    ),
  }));
}

function printBlock({ tag, text }: { tag: string; text: string }): string {
  if (tag === 'img') return text ? `[picture: ${text}]` : '[picture]';
  if (/^h\d$/.test(tag)) return `## ${text}`;
  if (tag === 'li') return wrap(text, '  - ').replaceAll('\n  - ', '\n    ');
  if (tag === 'blockquote') return wrap(text, '  | ');
  if (tag === 'figcaption') return wrap(text, '  ');
  return tag === 'pre' ? text : wrap(text);
}

/** Waits until the popup has an answer and prints it: the article with its removals, or the sentence it shows. */
export async function printPopup(popup: Surface): Promise<void> {
  await seen(popup, ANSWER, 60_000);
  if (!(await has(popup, 'article-title'))) {
    console.log(await textOf(popup, 'status'));
    return;
  }
  const optional = async (hook: string): Promise<string> =>
    (await has(popup, hook)) ? textOf(popup, hook) : '';
  const about = [await optional('article-byline'), await optional('article-date')].filter(Boolean);
  console.log(`# ${await textOf(popup, 'article-title')}`);
  if (about.length > 0) console.log(about.join(' · '));
  for (const block of await popup.evaluate(readBody)) console.log(`\n${printBlock(block)}`);
  await printRemovals(popup);
}

async function printRemovals(popup: Surface): Promise<void> {
  if (!(await has(popup, 'removals'))) {
    console.log('\nNothing was removed.');
    return;
  }
  // The list is drawn after the article.
  await until(() => has(popup, '[data-testid="removals"] li'), 'the list of removals');
  console.log('\n--- Removed from the page ---');
  for (const { kind, blocks } of await popup.evaluate(readRemovals)) {
    console.log(kind);
    for (const [text = '', why] of blocks) {
      console.log(wrap(text, '  · ').replaceAll('\n  · ', '\n    '));
      if (why) console.log(wrap(why, '    '));
    }
  }
}
