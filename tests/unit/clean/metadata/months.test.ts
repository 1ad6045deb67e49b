/** Months that Chrome knows no names for, and letters that a keyboard has in others' place. */
import { expect, it, vi } from 'vitest';
import { dayIn, monthNames } from '../../../../lib/clean/metadata/shown-date';
import { metadataOf } from './page';

it.each([
  ['13 gusht 2020, 09:08', 'sq', '2020-08-13'],
  ['13. oktobra 2020.', 'bs', '2020-10-13'],
  ['3 октомври 2020', 'mk', '2020-10-03'],
  ['3 սեպտեմբերի 2020', 'hy', '2020-09-03'],
  ['3 დეკემბერი, 2020', 'ka', '2020-12-03'],
  ['3. ágúst 2020', 'is', '2020-08-03'],
  ['3 oktyabr 2020', 'az', '2020-10-03'],
  ['3 снежня 2020', 'be', '2020-12-03'],
  ['3 de xullo de 2020', 'gl-ES', '2020-07-03'],
  ['13 Gusht 2020', '', '2020-08-13'],
])('finds the day in %s, where the browser knows English alone', (text, language, day) => {
  const Known = Intl.DateTimeFormat;
  const known = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (_, options) {
    return new Known('en', options);
  });
  const names = monthNames(language);
  known.mockRestore();
  expect(dayIn(text, { language, url: '' }, names)?.iso.slice(0, 10)).toBe(day);
});

it('reads Persian months in Arabic letters', () => {
  const page = { language: 'fa', url: '' };
  const day = dayIn('2 تير 1399 - 12:09:08 ب.ظ', page, monthNames('fa'));
  expect(day?.iso.slice(0, 10)).toBe('2020-06-22');
});

it.each([
  ['ru', '28 Ноябрь 2011 08:38', '2011-11-28'],
  ['', '28 Ноябрь 2011', '2011-11-28'],
  ['pl', 'Środa, 3 Luty 2016', '2016-02-03'],
  ['cs', '7 Květen 2019', '2019-05-07'],
])('reads a month as it stands alone, though a day stands before it: %s %s', (language, line, iso) => {
  expect(
    dayIn(line, { language, url: 'https://paper.example/' }, monthNames(language))?.iso.slice(0, 10),
  ).toBe(iso);
});

it('reads the calendar of a language that the headline alone tells', () => {
  const headline = 'สูตรแกงส้มมะละกอกุ้งสด';
  const body = `<h1>${headline}</h1><span class="post_date">โพสต์เมื่อ 24 กุมภาพันธ์ 2569 เวลา 16:32 น.</span>`;
  const about = metadataOf(`<title>${headline}</title>`, body, { lang: '', url: 'https://paper.test/a' });
  expect(about.published?.slice(0, 10)).toBe('2026-02-24');
});
