import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hitsIn } from '../../../lib/reading/find';

const words = (text: string, query: string): string[] =>
  hitsIn(text, query).map(([start, end]) => text.slice(start, end));

test('case and accents do not matter, and hits are in the text as it stands', () => {
  expect(words('Café, CAFE and cafés', 'cafe')).toEqual(['Café', 'CAFE', 'café']);
  expect(words('ガラスと硝子', 'ガラス')).toEqual(['ガラス']);
});

test('what the search of the library finds is found in the article too', () => {
  expect(words('Die Straße nach Łódź', 'STRASSE nach lodz')).toEqual(['Straße nach Łódź']);
  expect(words('か、が、か\u3099', 'が')).toEqual(['が', 'か\u3099']);
  expect(words('की के कि', 'के')).toEqual(['के']);
});

test('marks of quotation are found as keyboards write them', () => {
  expect(words('They don’t “sail”.', "don't")).toEqual(['don’t']);
  expect(words('Él dijo: „sail“ — they don’t.', '"sail"')).toEqual(['„sail“']);
  expect(words("They don't.", 'don’t')).toEqual(["don't"]);
});

test('a letter that is two when folded is one hit, and marked whole', () => {
  expect(words('Straße', 's')).toEqual(['S', 'ß']);
  expect(words('Straße', 'tras')).toEqual(['traß']);
});

test('any run of spaces is one space', () => {
  expect(words('the\n  old   lock', 'old lock')).toEqual(['old   lock']);
});

test('a text that must be taken apart is searched as any other', () => {
  const plain = 'The “old lock” \u2014 closed since 1988';
  for (const text of [plain, `${plain} …`, `${plain} é`]) {
    expect(words(text, 'OLD LOCK')).toEqual(['old lock']);
    expect(words(text, '” \u2014 closed')).toEqual(['” \u2014 closed']);
  }
});

test('a hyphen that only a narrow line shows is no letter of a word', () => {
  expect(words('Der Hafen\u00admeister kam', 'hafenmeister')).toEqual(['Hafen\u00admeister']);
});

test('nothing is found for nothing', () => {
  expect(hitsIn('some text', '   ')).toEqual([]);
  expect(hitsIn('', 'a')).toEqual([]);
});

test('hits stop at the limit', () => {
  expect(hitsIn('a'.repeat(5000), 'a', 1000)).toHaveLength(1000);
});

test('hits never overlap, stay inside the text, and hold the query', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      (text, query) => {
        let last = 0;
        for (const [start, end] of hitsIn(text, query)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});
