/** Searching the settings: what does not hold the words is out of sight. */

/** A thing that can be found: one control, or a whole list. */
const SETTINGS = '.controls > *, [data-setting]';

/** Shows of each group only the settings that hold the query; a group whose title holds it stays whole. Answers with the ids of the groups that are left. */
export function filterSettings(root: Element, query: string): string[] {
  const words = folded(query);
  const found: string[] = [];
  for (const group of root.querySelectorAll<HTMLElement>('.group')) {
    const isWhole = words === '' || folded(group.querySelector('h2')?.textContent ?? '').includes(words);
    const settings = [...group.querySelectorAll<HTMLElement>(SETTINGS)];
    for (const setting of settings) setting.hidden = !isWhole && !holds(setting, words);
    group.hidden = !isWhole && settings.every((setting) => setting.hidden);
    if (!group.hidden) found.push(group.id);
  }
  return found;
}

function holds(setting: Element, words: string): boolean {
  const labels = [...setting.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  return folded([setting.textContent, ...labels].join(' ')).includes(words);
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
