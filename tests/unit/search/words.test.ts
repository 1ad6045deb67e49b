import { expect, test } from 'vitest';
import { fold, indexText, sortKey, words } from '../../../lib/search/words';

test('case, accents and width are folded away', () => {
  expect(fold('ÉCOLE Ångström Łódź Straße Ｆｕｌｌ')).toBe('ecole angstrom lodz strasse full');
  expect(fold('ΣΊΣΥΦΟΣ')).toBe(fold('σίσυφος'));
  expect(fold('مُحَمَّد')).toBe('محمد');
});

test.each([
  ['الحكومة', 'الحكومه'],
  ['مستوى', 'مستوي'],
  ['کتابخانه', 'كتابخانه'],
  ['ملی', 'ملي'],
  ['خانۀ', 'خانه'],
  ['إعلان', 'اعلان'],
  ['آخر', 'ٱخر'],
  ['كـــتاب', 'كِتاب'],
])('writers of Arabic and Persian do not tell %s and %s apart, and search does not', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test('a title is sorted from its first letter or digit on, if it has one', () => {
  expect(sortKey('„Dem Teufel')).toBe('dem teufel');
  expect(sortKey('¿Qué? – “No”')).toBe('que? – “no”');
  expect(sortKey('‘흙수저’')).toBe(fold('흙수저’'));
  expect(sortKey('«–»')).toBe('«–»');
});

test('what tells Japanese words apart is kept', () => {
  expect(fold('が')).not.toBe(fold('か'));
});

test('words are cut at everything that is no letter, digit or mark', () => {
  expect(indexText('Don’t — stop! covid-19, 3.5 %')).toBe('don t stop covid 19 3 5');
});

test('a hyphen that only a narrow line shows does not cut a word', () => {
  expect(indexText('Der Hafen\u00admeis\u00adter \u00ad kam')).toBe('der hafenmeister kam');
  expect([...words('Hafen\u00admeister')]).toEqual([{ word: 'hafenmeister', start: 0, end: 13 }]);
});

test('a letter that folds into a space or a sign leaves neither in a word', () => {
  expect(indexText('\u{fc5e}')).toBe('');
  expect(indexText('½ cup')).toBe('12 cup');
  expect(indexText('ﷺ')).not.toContain(' ');
});

test('a word says where it stands', () => {
  expect([...words('A Übel.')]).toEqual([
    { word: 'a', start: 0, end: 1 },
    { word: 'ubel', start: 2, end: 6 },
  ]);
});

test.each([
  ['Japanese', '東京の天気は晴れです', '天気'],
  ['Chinese', '我们今天去北京旅行', '北京'],
  ['Thai', 'ฉันไปโรงเรียนทุกวัน', 'โรงเรียน'],
])('%s is cut into words without spaces', (_, text, word) => {
  expect(indexText(text).split(' ')).toContain(fold(word));
});

test('a line without spaces of 5,000 characters is one short word', () => {
  expect(indexText('x'.repeat(5000))).toHaveLength(64);
});
