/** Searching the settings: what does not hold the words is out of sight. */

/** A thing that can be found: one control, or a whole list. */
const SETTINGS = '.controls > *, [data-setting]';

/**
 * Shows of each group only the settings that hold every word of the query; a group whose title holds them stays whole.
 * `others` are other words for a group or a setting, by its name. Answers with the ids of the groups that are left.
 */
export function filterSettings(root: Element, query: string, others: ReadonlyMap<string, string>): string[] {
  const words = folded(query).split(/\s+/u);
  const holds = (text: string, name = ''): boolean => {
    const all = folded(`${text} ${others.get(name) ?? ''}`);
    return words.every((word) => all.includes(word));
  };
  const found: string[] = [];
  for (const group of root.querySelectorAll<HTMLElement>('.group')) {
    const title = textIn(group, 'h2');
    const isWhole = holds(title, title);
    const settings = [...group.querySelectorAll<HTMLElement>(SETTINGS)];
    for (const setting of settings)
      setting.hidden = !isWhole && !holds(ownWords(setting), textIn(setting, 'legend, label'));
    group.hidden = !isWhole && settings.every((setting) => setting.hidden);
    if (!group.hidden) found.push(group.id);
  }
  return found;
}

function ownWords(setting: Element): string {
  const labels = [...setting.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  return [setting.textContent, ...labels].join(' ');
}

const textIn = (element: Element, selector: string): string =>
  element.querySelector(selector)?.textContent.trim() ?? '';

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
