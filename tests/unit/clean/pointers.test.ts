/** Lines that point to other stories: what stands behind the label is a headline, and tells of others as reports do. */
import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

const standing = (line: string): boolean =>
  articleOf({ inside: `<p class="text">${line}</p>` })
    .text.split('\n')
    .includes(line);

test.each([
  'Read also: How the first bridge was built',
  'Read more | The minister said he would resign',
  'Editor’s picks: Why she left the party',
  'Related articles: The night the town said no',
])('“%s” goes', (line) => {
  expect(standing(line)).toBe(false);
});

test.each([
  'More people came than the hall could hold: the council said it was sorry.',
  'He read the letter: the board had said no.',
  'What she found there: a drawer of letters that nobody had read.',
])('“%s” stays', (line) => {
  expect(standing(line)).toBe(true);
});

test('the list below a pointer goes with it, and one below a line of the text stays', () => {
  const items = ['Lore Fank', 'Rhea Whit', 'Kim Phan'].map(
    (name) => `<li><a href="/2019/${name.slice(0, 3)}">${name}</a>, who builds boats on the long island</li>`,
  );
  const list = `<ul>${items.join('')}</ul>`;
  const asks = '<p><i>Want to learn more about the people we portray in March? Read about:</i></p>';
  expect(articleOf({ end: asks + list }).text).not.toContain('Lore Fank');
  const tells = '<p class="text">Three people sail with the first ferry on Monday:</p>';
  expect(articleOf({ end: tells + list }).text).toContain('Lore Fank');
});
