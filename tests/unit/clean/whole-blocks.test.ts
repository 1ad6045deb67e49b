import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

const BEHIND =
  '<p>Behind it, the quay was mended in the autumn, and the crane was painted blue and white.</p>';

test.each([
  ['<h2>Insights<div class="a"><div id="x"></div><button aria-label="Link"></button></div></h2>', 'Insights'],
  ['<h2>Insights<button>Copy link</button></h2>', 'Insights'],
  ['<h2><button aria-expanded="true">Who paid for it?</button></h2>', 'Who paid for it?'],
  ['<h2><div class="n">2</div><div>Insights</div></h2>', '2 Insights'],
  ['<h2 class="entry"><p>Insights</p>\n</h2>', 'Insights'],
])('a heading stays one, whatever boxes and buttons stand in it: %s', (heading, said) => {
  expect(articleOf({ inside: heading + BEHIND }).html).toContain(`<h2>${said}</h2>`);
});

test('a heading of nothing but signs is none', () => {
  const { html } = articleOf({ inside: `<h3><b>∼ </b><b>∼ </b><b>∼</b></h3>${BEHIND}<h3>???</h3>${BEHIND}` });
  expect(html).toContain('<p><b>∼ </b><b>∼ </b><b>∼</b></p>');
  expect(html).toContain('<h2>???</h2>');
});

test('a heading that is never closed holds a text', () => {
  const { html } = articleOf({ inside: `<h3>Repairs${BEHIND}</h3>` });
  expect(html).toContain('<p>Behind it');
});

test.each([
  '<pre><code><div class="l">one();</div><div class="l">two();</div></code></pre>',
  '<pre><code><ol class="linenums"><li>one();</li><li>two();</li></ol></code></pre>',
  '<pre><code>one();\ntwo();</code><ul class="count"><li>1</li><li>2</li></ul></pre>',
  '<pre><code>one();\ntwo();</code><button>Copy</button></pre>',
  '<pre><code>one();\ntwo();</code><div class="toolbar"><button>Copy</button></div></pre>',
])('code stays one block with its lines, without its tools: %s', (code) => {
  const { html } = articleOf({ inside: code + BEHIND });
  expect(html).toMatch(/<pre><code>one\(\);\ntwo\(\);<\/code>\s*<\/pre>/);
});

test('the lines of code that is coloured word by word stay apart', () => {
  const code =
    '<pre><code><span class="cl"><b>def</b> load():<i>\n</i></span><span>    </span><b>yield</b> 1<b>\n</b>\n<b>end</b></code></pre>';
  const { html } = articleOf({ inside: code + BEHIND });
  expect(html.replaceAll(/<\/?[bi]>/g, '')).toContain('def load():\n    yield 1\n\nend');
});

test('code in a box stays, whatever it reads like, without the numbers of its lines', () => {
  const code =
    '<div class="hl"><table><tr><td><pre><code><span>1\n</span><span>2\n</span></code></pre></td><td><pre><code>subscribe(you)\nsend(us, your.mail)</code></pre></td></tr></table></div>';
  const { html } = articleOf({ inside: code + BEHIND });
  expect(html).toContain('<pre><code>subscribe(you)\nsend(us, your.mail)</code></pre>');
  expect(html).not.toContain('1\n2');
});

test('a line that ends in a colon goes with the code below it', () => {
  const said = 'Please cite this work as:';
  const { text } = articleOf({
    inside: `<p class="text">${said}</p><pre>Quill, A.: Ferries.</pre>${BEHIND}`,
  });
  expect(text).toContain(said);
});

test('a link in brackets behind a heading is a tool, and a note is none', () => {
  const edit = '<span class="e"><span>[</span><a href="/edit">edit</a><span>]</span></span>';
  const { html } = articleOf({ inside: `<h2><span>Repairs</span>${edit}</h2>${BEHIND}` });
  expect(html).toContain('<h2>Repairs</h2>');
  const noted = `<h2>Repairs<sup><a href="#n1">[1]</a></sup></h2>${BEHIND}`;
  expect(articleOf({ inside: noted }).text).toContain('Repairs[1]');
});

test('a formula that is a picture stays in its sentence', () => {
  const formula =
    '<span><img src="https://math.test/svg/9" style="vertical-align: -0.3ex; width:2ex" alt="{\\displaystyle n^{2}}" aria-hidden="true"></span>';
  const { html } = articleOf({ inside: `<p>Given a set of ${formula} heights, it draws a curve.</p>` });
  expect(html).toContain('Given a set of n^{2} heights');
  expect(html).not.toContain('<img');
});

test.each([
  'Insights <a class="anchor" href="#insights">#</a>',
  '<a href="#insights" aria-label="Permalink">¶</a>Insights',
  'Insights<a href="#insights"><span>🔗</span></a>',
])('the sign of its own address is no word of a heading: %s', (words) => {
  expect(articleOf({ inside: `<h2 id="insights">${words}</h2>${BEHIND}` }).html).toContain('>Insights</h2>');
});
