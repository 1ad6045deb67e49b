import { expect, test } from 'vitest';
import { articleOf } from '../../../support/article-page';

test.each([
  '<p>(Article goes on after the tweet)</p>',
  '<p><em>[With files from the wire desk]</em></p>',
  '<p>▼ More under the chart ▼</p>',
  '<div><span>Write to the desk: corrections@paper.test</span></div>',
  '<p>First published 4 May 2026, 6.02am. Changed on 5 May 2026, 11.40am.</p>',
  '<p>2026年5月4日 18時04分 公開</p>',
  '<p><span>Harbour Times (Westport)</span> <span>First shown November 29, 2026: 3:33 AM ET</span></p>',
])('a line in brackets, between arrows, with an address or a time goes: %s', (inside) => {
  const { text, removals } = articleOf({ inside });
  expect(text).not.toMatch(/tweet|wire|chart|corrections|2026/u);
  expect(removals).toHaveLength(1);
});

test('what was changed later is told in brackets, and stays', () => {
  const inside =
    '<p>（追記 2019/4/14：冬の連絡船は週六日ではなく週五日の運航であることを明記するため、見出しと記事の一部を修正しました）</p>';
  expect(articleOf({ inside }).text).toContain('追記');
});

test('bold words between arrows are a subheading', () => {
  const { html } = articleOf({ inside: '<p>▼ <b>“In two years we sail by night”</b> ▼</p>' });
  expect(html).toContain('we sail by night');
});

test('lines in brackets beside others are what was heard', () => {
  const inside = '<p>(Sound of gulls)</p><p>What was that?</p><p>(Sound of a bell)</p>';
  expect(articleOf({ inside }).text).toMatch(/gulls.+bell/su);
});

test('the agencies that a report came from go', () => {
  expect(articleOf({ end: '<p>dpa/afp</p>' }).text).not.toContain('dpa');
});

test.each([
  '<p>(Applause)</p>',
  '<p>（文中的 Applause 为化名）</p>',
  '<p>（鐘は二つ鳴った。Applause はなかった。）</p>',
  '<p>“Nobody told us (or wanted to tell us)”, she said, “what the ferry would cost (and who would pay).”</p>',
  '<p>Whoever saw the boat is asked to write to harbour.police@islands.test.</p>',
  '<p>(He would not say when. The board, he said, had only learnt of it that morning.)</p>',
  '<p>The meeting of 12 March 2026 began at 18:04 and ended on Monday.</p>',
  '<h3>Added on 12 March 2026, 18:04:</h3>',
  '<p>Turnout in 2019: 61.38% (police count)</p>',
  '<p>In 2020 about 12.50 million Nobody voters were asked</p>',
  '<ul><li>(Monday) five sailings</li><li>(Friday and Sunday)</li></ul>',
])('what the text itself says in brackets or of an address stays: %s', (inside) => {
  const { text, removals } = articleOf({ inside });
  expect(removals).toHaveLength(0);
  expect(text).toMatch(/Applause|Nobody|police|morning|18:04|Sunday/u);
});

test.each([
  '<p>[On deck and below]</p><p>Oars and two lamps.</p><p>[In the wheelhouse]</p><p>A chart, and nothing that shines.</p>',
  '<p>【概要と日時】</p><p>Monday at noon, by the north quay.</p><p>【会場と料金】</p><p>Nothing is to be paid there.</p>',
])('lines in square brackets that each head a part stay: %s', (inside) => {
  const { text } = articleOf({ inside });
  expect(text).toMatch(/On deck|概要/u);
  expect(text).toMatch(/wheelhouse|会場/u);
});

test.each([
  [
    'below a table',
    '<table><tr><td>Town</td><td>41</td></tr><tr><td>Isle</td><td>59</td></tr></table><p>(all in percent)</p>',
  ],
  [
    'between two who speak',
    '<p><b>Ada Quill:</b> And then?</p><p>[all in percent]</p><p><b>Tom Reed:</b> Then it rained.</p>',
  ],
])('a line in brackets stays %s', (_, inside) => {
  expect(articleOf({ inside }).text).toContain('all in percent');
  expect(articleOf({ inside: '<p>(all in percent)</p>' }).text).not.toContain('all in percent');
});

test('the heading of an entry stays below its day and time', () => {
  const head = '<div class="head"><time>2026.02.17. 21:40</time><h3>The dam holds</h3></div>';
  const entry = `<article class="entry">${head}<div class="words"><p>Nobody has to leave before midnight, the board said on Tuesday evening, when it had seen the water.</p></div></article>`;
  expect(articleOf({ inside: entry }).text).toContain('The dam holds');
});
