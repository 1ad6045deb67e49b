import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

const BEHIND =
  '<p>Behind it, the quay was mended in the autumn, and the crane was painted blue and white.</p>';

test.each([
  ['<h2>Insights<div class="a"><div id="x"></div><button aria-label="Link"></button></div></h2>', 'Insights'],
  ['<h2>Insights<button>Copy link</button></h2>', 'Insights'],
  ['<h2><button aria-expanded="true">Who paid for it?</button></h2>', 'Who paid for it?'],
  ['<h2><div class="n">2</div><div>Insights</div></h2>', '2 Insights'],
])('a heading stays one, whatever boxes and buttons stand in it: %s', (heading, said) => {
  expect(articleOf({ inside: heading + BEHIND }).html).toContain(`<h2>${said}</h2>`);
});

test('a heading that is never closed holds a text', () => {
  const { html } = articleOf({ inside: `<h3>Repairs${BEHIND}</h3>` });
  expect(html).toContain('<p>Behind it');
});

test.each([
  '<pre><code><div class="l">one();</div><div class="l">two();</div></code></pre>',
  '<pre><code><ol class="linenums"><li>one();</li><li>two();</li></ol></code></pre>',
  '<pre><code>one();\ntwo();</code><button>Copy</button></pre>',
  '<pre><code>one();\ntwo();</code><div class="toolbar"><button>Copy</button></div></pre>',
])('code stays one block with its lines, without its tools: %s', (code) => {
  const { html } = articleOf({ inside: code + BEHIND });
  expect(html).toMatch(/<pre><code>one\(\);\ntwo\(\);<\/code>\s*<\/pre>/);
});
