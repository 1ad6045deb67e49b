/** What stands below a text, and whether it is a wall. */
import { describe, expect, it } from 'vitest';
import { PARAGRAPH, judge, pageOf, wall } from './judge';

describe('what stands below a text', () => {
  const stories = `<ul>${['The cook of the north quay', 'Why they came back', 'A cold store'].map((words) => `<li><b>members</b><a href="/1">${words} and more of it</a></li>`).join('')}</ul>`;
  const said = 'For subscribers. Subscribe to continue reading.';

  it('is no wall where it lists other stories', () => {
    expect(
      judge(pageOf(''), PARAGRAPH, [{ ...wall(said, 1), html: `<div>${stories}<p>${said}</p></div>` }]),
    ).toBe('full');
    const gives =
      '<ul><li>All articles</li><li>The archive</li><li><a href="/p">Subscribe now for a pound</a></li></ul>';
    expect(judge(pageOf(''), PARAGRAPH, [{ ...wall(said, 1), html: gives }])).toBe('teaser');
  });

  it.each(['Members’ discussion', '会员讨论区'])('is none where one signs in to talk: %s', (what) => {
    const removal = wall(`${what} Log in to continue reading 23 posts. 登录后阅读全文`, 1, 'signup');
    expect(judge(pageOf(''), PARAGRAPH, [removal])).toBe('full');
  });

  it.each([
    ['You have read 3 of your 5 free articles. Subscribe to continue reading.', 'full'],
    ['2/5 articles gratuits. Subscribe to continue reading.', 'full'],
    ['You have read 5 of your 5 free articles. Subscribe to continue reading.', 'teaser'],
  ])('is a wall where none is left to read: %s', (words, state) => {
    expect(judge(pageOf(''), PARAGRAPH, [wall(words, 1)])).toBe(state);
  });

  it.each([
    'That was your last free read for March',
    'Hier endet der kostenlose Teil dieses Textes',
    'Ici se termine la partie gratuite',
    'Aquí termina la parte abierta de esta noticia',
    'Qui finisce la parte gratuita',
    'Aqui termina a parte aberta deste texto',
    'Einde van het gratis deel',
    'Här slutar den fria delen',
    'Tu kończy się bezpłatna część',
    '無料部分はここまでです',
    '무료 구간은 여기까지입니다',
    '试读到此结束',
  ])('is a wall where the free part ends: %s', (words) => {
    expect(judge(pageOf(''), PARAGRAPH, [wall(words, 1)])).toBe('teaser');
  });
});
