import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf } from '../../../support/article-page';
import { extractOf } from '../../../support/fixtures';

const GOODS = ['300 g dried white beans', '2 onions', '1 tbsp olive oil'];
const STEPS = [
  'Soak the beans overnight and drain them.',
  'Fry the onions in the oil until they are soft.',
  'Add the beans, cover them with water, and cook them for two hours on a low flame.',
];
const each = (lines: readonly string[], make: (line: string) => string): string => lines.map(make).join('');
const steps = `<h3>Method</h3><ol>${each(STEPS, (step) => `<li>${step}</li>`)}</ol>`;
const ALL = [...GOODS, 'Method', ...STEPS].join('\n');

/** The text of a page that holds a recipe and says so. */
function textOf(body: string): string {
  const { document } = parseHTML(
    `<html lang="en"><head><title>Bean stew of the quay</title>
      <script type="application/ld+json">{"@type": "Recipe", "name": "Bean stew of the quay"}</script></head>
      <body><main><h1>Bean stew of the quay</h1>${body}</main></body></html>`,
    { location: new URL('https://paper.test/bean-stew') },
  );
  const extraction = extractOf(document);
  return extraction.status === 'article' ? extraction.article.text : extraction.reason;
}

test('a card in the text keeps what is needed, less its buttons', () => {
  const list = `<h4>For the pot</h4><ul>${each(GOODS, (one) => `<li class="card-ingredient">${one}</li>`)}</ul>`;
  const card = `<div class="card"><div class="card-ingredients"><h3>Ingredients</h3><div><button>Cups</button><button>Grams</button></div>${list}</div>${steps}</div>`;
  const { text } = articleOf({ inside: card });
  expect(text).toContain(`\nIngredients\nFor the pot\n${ALL}\n`);
  expect(text).not.toContain('Grams');
});

test('columns behind the text are part of it', () => {
  const list = `<ul>${each(GOODS, (one) => `<li>${one}</li>`)}</ul>`;
  const { text } = articleOf({
    after: `<div class="recipe"><div class="col ingredients"><h3>You need</h3>${list}</div><div class="col">${steps}</div></div>`,
  });
  expect(text).toContain(`\nYou need\n${ALL}`);
});

test.each([
  ['a class', (one: string) => `<div class="RCP-ingredient"><span>${one}</span></div>`],
  ['a property', (one: string) => `<p itemprop="recipeIngredient">${one}</p>`],
])('a recipe is an article without any other text, its ingredients told by %s each', (_, make) => {
  const step = (text: string, at: number): string =>
    `<div class="step"><h3>Step ${at + 1}</h3><p>${text}</p></div>`;
  const text = textOf(
    `<div class="goods"><h2>Ingredients</h2>${each(GOODS, make)}</div><div>${STEPS.map(step).join('')}</div>`,
  );
  expect(text).toContain(GOODS.join('\n'));
  expect(text).toContain(`Step 1\n${STEPS[0] ?? ''}\nStep 2`);
});

test('how long it takes and how many it serves stays with its label', () => {
  const fact = (label: string, value: string): string => `<div><div>${label}</div><div>${value}</div></div>`;
  const facts = `<div class="facts">${fact('Time:', '10 mins')}${fact('Serves:', '4')}</div>`;
  const list = `<ul class="ingredients">${each(GOODS, (one) => `<li>${one}</li>`)}</ul>`;
  expect(textOf(`${facts}${list}${steps}`)).toBe(`Time:\n10 mins\nServes:\n4\n${ALL}`);
});

test('what cooks say of it below is none of it', () => {
  const review = (name: string): string =>
    `<div class="review"><b>${name}</b><p>${name} here: I made this last week and the whole family asked for seconds, so I will make it again on Sunday.</p></div>`;
  const list = `<ul class="ingredients">${each(GOODS, (one) => `<li>${one}</li>`)}</ul>`;
  const text = textOf(
    `${list}${steps}<div class="reviews">${['Cy', 'Dee', 'Eli'].map(review).join('')}</div>`,
  );
  expect(text).toBe(ALL);
});

test('a heading stays beside its buttons, of what is needed and of the steps', () => {
  const head = (text: string, say: string): string =>
    `<div class="top"><div class="row"><h3>${text}</h3><button>Copy</button></div><div><label><input type="checkbox"></label><span>${say}</span><button>2x</button></div></div>`;
  const goods = `<div class="card-ingredients">${head('Ingredients', 'Scale')}<ul>${each(GOODS, (one) => `<li>${one}</li>`)}</ul></div>`;
  const method = `<div class="card-instructions">${head('Method', 'Keep your screen from going dark')}<ol>${each(STEPS, (one) => `<li>${one}</li>`)}</ol></div>`;
  const { text } = articleOf({ inside: `<div class="card">${goods}${method}</div>` });
  expect(text).toContain(`\nIngredients\n${ALL}\n`);
});

test('what else is named for its instructions is judged as ever', () => {
  const list =
    '<div class="team-instructions"><h3>My teams</h3><button>Add</button><p>Add teams to your list.</p></div>';
  expect(articleOf({ inside: list }).text).not.toContain('My teams');
});

test('how long it takes, and for how many, stays beside a button', () => {
  const facts =
    '<p><span class="servings">Serves: 6</span> <span class="prep-time">Prep Time: 25 minutes</span></p>';
  const head = `<div class="recipe-heading"><h2>Bean stew</h2><a href="#" class="print">Print</a>${facts}</div>`;
  const list = `<div class="ingredients"><ul>${each(GOODS, (one) => `<li>${one}</li>`)}</ul></div>`;
  const { text } = articleOf({ inside: `<div class="recipe">${head}${list}</div>` });
  expect(text).toContain('Serves: 6 Prep Time: 25 minutes');
  expect(text).not.toContain('Print');
});

test('what only a style parts in an item has a blank between, and letters of a word have none', () => {
  const item = (...parts: string[]): string =>
    `<li><div class="one">${parts.map((part) => `<span>${part}</span>`).join('')}</div></li>`;
  const list = `<h2>Ingredients</h2><ul>${item('2', 'spoons', 'oil')}${item('1', 'onion', '(chopped)')}${item('s', 'a', 'l', 't')}</ul>`;
  const told = '<p>A stew for a cold evening on the quay, as the ferrymen make it in winter.</p>';
  expect(textOf(told + list + steps)).toContain('2 spoons oil\n1 onion (chopped)\nsalt');
});
