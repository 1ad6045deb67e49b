import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { signedBelow } from '../../../../lib/clean/metadata/signature';

const signed = (last: string): string[] => {
  const { document } = parseHTML(
    `<html><body><p>The harbour board said on Tuesday that the ferry will sail.</p>${last}</body></html>`,
  );
  return signedBelow(document.body);
};

test.each([
  ['<p>Ada Quill</p>', ['Ada Quill']],
  ['<p>— Ada Quill, Tom Reed</p>', ['Ada Quill', 'Tom Reed']],
  ['<p>By Ada Quill</p>', ['Ada Quill']],
  ['<p><em>Ada Quill, Harbourside</em></p>', ['Ada Quill']],
  ['<p><strong>Ada QUILL (à Saint-Rémy)</strong></p>', ['Ada QUILL']],
  ['<p>八月には棚田で火を灯す祭りが開かれる。【三浦千尋】</p>', ['三浦千尋']],
  ['<p>第一课将在年底开讲。（记者 陈立群 方敏）</p>', ['陈立群', '方敏']],
  ['<p>第一课将在年底开讲。（文/图 陈立群 方敏）</p>', ['陈立群', '方敏']],
  [
    '<p><em>Ada Quill teaches English in Westport and answers letters in care of the editor.</em></p>',
    ['Ada Quill'],
  ],
  ['<p>박해진 기자 hj@paper.example</p>', ['박해진']],
  ['<p>渡輪週一復航。（港灣新聞陳韻如、林若雲高雄報導）</p>', ['陳韻如', '林若雲']],
  ['<p>記者陳韻如 林若雲 高雄報導</p>', ['陳韻如', '林若雲']],
  ['<p>渡輪週一復航。（港灣社記者林若雲高雄3日電）</p>', ['林若雲']],
  ['<p>〔記者林若雲／高雄報導〕</p>', ['林若雲']],
  ['<p>記者林若雲報導</p>', ['林若雲']],
  ['<p>Dit artikel is geschreven door Ada Quill – ontwerper bij de haven.</p>', ['Ada Quill']],
  [
    '<p><em>Der folgende Beitrag ist ein Gastbeitrag von Ada Quill (Direktorin, Hafen Hollin):</em></p>',
    ['Ada Quill'],
  ],
  ['<p>Cet article a été rédigé par Ada Quill et traduit par Tom Reed.</p>', ['Ada Quill']],
  ['<p>【エルサレム＝三浦千尋】</p>', ['三浦千尋']],
  [
    '<p>Propos recueillis par Ada Quill, géographe, chargée du port à la mairie de Saint-Rémy, et Tom Reed, chef de projet au bureau des quais, le 3 mai 2024.</p>',
    ['Ada Quill', 'Tom Reed'],
  ],
  ['<p>（文/港口新闻网 林水）</p>', ['林水']],
  ['<p>文｜林水 周宇</p>', ['林水', '周宇']],
  ['<p>本版文/本报记者 周宇 邹春霞</p>', ['周宇', '邹春霞']],
])('%s names its author', (last, names) => {
  expect(signed(last)).toEqual(names);
});

test.each([
  '<p>The first crossing is on Monday.</p>',
  '<p>Nobody came.</p>',
  '<p>Tickets, Harbourside</p>',
  '<ul><li>Ada Quill</li></ul>',
  '<p>（文中三浦千尋为化名）</p>',
  '<p>（港灣新聞網綜合各地消息整理報導）</p>',
  '<p>（港灣社綜合外電報導）</p>',
  '<p>（文/港口新闻网）</p>',
  '<p>Les propos recueillis par Ada Quill ont été relus par la mairie et par le bureau du port.</p>',
  '<p>Propos recueillis par le bureau du port, qui les a fait relire par la mairie.</p>',
  '<p>文/港口新闻 林水</p>',
  '<p>Ada Quill<br>www.quill.example</p><p>Tom Reed<br>www.reed.example</p>',
])('%s names none', (last) => {
  expect(signed(last)).toEqual([]);
});

test('a line that was taken for a signature names them, what is no signature does not', () => {
  const body = parseHTML('<html><body><p>The ferry sails.</p></body></html>').document.body;
  expect(
    signedBelow(body, ['Tom Reed keeps bees.', 'Written by Ada Quill, head of growth at Ferry & Sons']),
  ).toEqual(['Ada Quill']);
  expect(signedBelow(body, ['Reporting by Ada Quill; Editing by Tom Reed'])).toEqual(['Ada Quill']);
  expect(signedBelow(body, ['（作者：三浦千尋）'])).toEqual(['三浦千尋']);
  expect(signedBelow(body, ['作者：记者陈立群'])).toEqual(['陈立群']);
  expect(signedBelow(body, ['（记者 陈立群）'])).toEqual(['陈立群']);
  expect(signedBelow(body, ['(Ada Quill, AP)'])).toEqual(['Ada Quill']);
  expect(signedBelow(body, ['박해진 기자 hj@paper.example'])).toEqual(['박해진']);
  expect(signedBelow(body, ['Cet article a été rédigé par Ada Quill (en anglais ici)', 'Tom Reed'])).toEqual([
    'Ada Quill',
  ]);
  expect(signedBelow(body, ['Tom Reed keeps bees.'])).toEqual([]);
});

test('a reporter’s line among the first of the text names its author, and one far below does not', () => {
  const lines = (count: number): string => '<p>渡輪週一復航，港務局週二表示。</p>'.repeat(count);
  expect(signed(`${lines(2)}<p>記者林若雲報道</p>${lines(9)}`)).toEqual(['林若雲']);
  expect(signed(`${lines(9)}<p>記者林若雲報道</p>${lines(9)}`)).toEqual([]);
});

test('a box about a writer names them, and one about somebody whom the text speaks of does not', () => {
  const body = (text: string): Element => parseHTML(`<html><body><p>${text}</p></body></html>`).document.body;
  const ferry = body('The ferry sails on Monday.');
  const told = (...taken: string[]): string[] => signedBelow(ferry, taken);
  expect(told('Ada Quill is a staff writer at Quay. You can follow her.')).toEqual(['Ada Quill']);
  expect(
    told('Ada Quill ist Redakteurin.', 'Ada Quill ist Redakteurin.', 'Tom Reed est journaliste au port.'),
  ).toEqual(['Ada Quill', 'Tom Reed']);
  expect(told('By Ada Quill', 'Tom Reed is the editor of the Quay.')).toEqual(['Ada Quill']);
  expect(told('Harbour Quay is a magazine for writers.', 'The Quay Post is a writer’s home.')).toEqual([]);
  expect(told('Ada Quill is a diver. She wrote to the editor.')).toEqual([]);
  expect(signedBelow(body('“No,” said Ms Quill.'), ['Ada Quill is a professor of law.'])).toEqual([]);
});

test('whom the text speaks of, or what is set like any other paragraph, signs nothing', () => {
  const life = 'Ada Quill teaches English in Westport and answers letters in care of the editor.';
  expect(signed(`<p>${life}</p>`)).toEqual([]);
  expect(signed(`<p>The ferry was Quill’s idea.</p><p><em>${life}</em></p>`)).toEqual([]);
});
