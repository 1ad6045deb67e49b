/** What a reader decides about a site's blocks, as the rules that come of it. Pure: rules in, rules out. */
import type { Removal } from '../article';
import { plainHostOf } from '../page/address';
import { descriptionOf } from './apply';
import { isAlike } from './describe';
import type { BlockDescription, Rule } from './rule';

/** At most this many rules are kept; the oldest go first. Far more than a reader makes by hand. */
const MOST_RULES = 500;
/** A sample is for a line in a list: at most this many UTF-16 units of whole words. */
const SAMPLE = 120;

type Decision = Pick<Rule, 'site' | 'act' | 'kind' | 'block' | 'sample'>;

/** The rules with one more, in place of any about the same block of the site; the new one is the last. */
function withDecision(rules: readonly Rule[], decision: Decision): Rule[] {
  const rule: Rule = {
    ...decision,
    id: crypto.randomUUID(),
    sample: firstWords(decision.sample),
    made: Date.now(),
  };
  const others = forgetting(rules, rule.site, rule.block);
  return [...others, rule].slice(-MOST_RULES);
}

/** The first words of a text, with an ellipsis where there are more; where nothing parts the words, its first letters. */
function firstWords(text: string): string {
  if (text.length <= SAMPLE) return text;
  const cut = text.slice(0, SAMPLE);
  const words = cut.replace(/\s+\S*$/u, '');
  return `${words === cut ? cut.replace(/[\uD800-\uDBFF]$/, '') : words}…`;
}

/** The rules of two places, oldest first; where both speak of the same block of a site, the second's stays. */
export function joined(first: readonly Rule[], second: readonly Rule[]): Rule[] {
  const others = first.filter(
    (rule) => !second.some((other) => rule.id === other.id || speaksOf(rule, other.site, other.block)),
  );
  return [...others, ...second].sort((one, other) => one.made - other.made).slice(-MOST_RULES);
}

/** The rules after the reader put a removal of a page back: blocks like it stay in on that site. */
export function keepingIn(rules: readonly Rule[], page: string, removal: Removal): Rule[] {
  const site = plainHostOf(page);
  const block = descriptionOf(removal.html, page);
  if (!block || isOwnChoice(removal)) return forgetting(rules, site, block);
  return withDecision(rules, { site, act: 'keep', kind: removal.kind, block, sample: removal.text });
}

/** The rules after the reader took out again what they had put back: blocks like it go on that site, as before. */
export function lettingGo(rules: readonly Rule[], page: string, removal: Removal): Rule[] {
  const site = plainHostOf(page);
  const block = descriptionOf(removal.html, page);
  if (!block || !isOwnChoice(removal)) return forgetting(rules, site, block);
  return takingOut(rules, page, { block, sample: removal.text });
}

/** The rules after the reader took a block out, beginning with the words of the sample. */
export function takingOut(
  rules: readonly Rule[],
  page: string,
  { block, sample }: { block: BlockDescription; sample: string },
): Rule[] {
  return withDecision(rules, { site: plainHostOf(page), act: 'take-out', kind: 'other', block, sample });
}

/** Whether only the reader's own rule took the block out: without that rule it stays in. */
function isOwnChoice({ why }: Removal): boolean {
  return why.includes('your-choice');
}

/** The rules without those of the site that speak of a block like this one, of keeping or of taking it out. */
function forgetting(rules: readonly Rule[], site: string, block: BlockDescription | null): Rule[] {
  return rules.filter((rule) => !block || !speaksOf(rule, site, block));
}

function speaksOf(rule: Rule, site: string, block: BlockDescription): boolean {
  return rule.site === site && isAlike(rule.block, block);
}
