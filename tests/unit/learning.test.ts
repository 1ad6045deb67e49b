import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { likenessBy } from '../../lib/clean/words/likeness';
import { languages, linesOf, weightsFile } from '../learning/lines';
import { train } from '../learning/train';

/** Learning from ten thousand lines takes a while. */
const PATIENCE = 120_000;

describe.each(languages())('%s', { timeout: PATIENCE }, (language) => {
  const lines = linesOf(language);

  test('the weights are those that its lines teach', () => {
    expect(readFileSync(weightsFile(language), 'utf8')).toContain(`'${train(lines)}'`);
  });

  test('what is learnt from some of them holds of the others', () => {
    const rest = (list: readonly string[], is: boolean): string[] =>
      list.filter((_, i) => (i % 5 === 0) === is);
    const likeness = likenessBy(
      train({ prompts: rest(lines.prompts, false), article: rest(lines.article, false) }),
    );
    const right = [
      ...rest(lines.prompts, true).map((text) => likeness(text) > 0),
      ...rest(lines.article, true).map((text) => likeness(text) <= 0),
    ];
    expect(right.filter(Boolean).length / right.length).toBeGreaterThan(0.8);
  });

  test('no line is of both kinds', () => {
    const prompts = new Set(lines.prompts);
    expect(lines.article.filter((line) => prompts.has(line))).toEqual([]);
  });
});
