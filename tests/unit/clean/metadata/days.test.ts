/** Moments and days as pages write them. */
import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../../lib/clean/metadata/iso-date';
import { dayIn, monthNames } from '../../../../lib/clean/metadata/shown-date';

describe('readMoment', () => {
  it.each([
    ['2024-05-03T10:00:00Z', '2024-05-03T10:00:00Z'],
    ['2024-05-03T10:00:00.123+0200', '2024-05-03T10:00:00+02:00'],
    ['2024-05-03 10:00:00 +02:00', '2024-05-03T10:00:00+02:00'],
    ['2024-05-03T10:00', '2024-05-03T10:00:00+02:00'],
    ['2024-12-03T10:00:00', '2024-12-03T10:00:00+01:00'],
    ['20240503', '2024-05-03T12:00:00Z'],
    ['2024-5-3T10:00:00', '2024-05-03T10:00:00+02:00'],
    ['2024-5-13', '2024-05-13T12:00:00Z'],
    ['1714730400', '2024-05-03T10:00:00Z'],
    ['May 3, 2024 10:00:00', '2024-05-03T10:00:00Z'],
    ['Fri, 03 May 2024 10:00:00 GMT', '2024-05-03T10:00:00Z'],
    ['Fri May 03 2024 10:00:00 GMT+0200 (CEST)', '2024-05-03T08:00:00Z'],
    ['Fri, 03 May 2024 10:00:00 +0200', '2024-05-03T08:00:00Z'],
    ['2024-05-03 10:15 PM', '2024-05-03T22:15:00+02:00'],
    ['2024-05-03 12:15:00 a.m. EDT', '2024-05-03T00:15:00+02:00'],
    ['2024-03-31T01:30:00', '2024-03-31T01:30:00+01:00'],
    ['2024-03-31T03:30:00', '2024-03-31T03:30:00+02:00'],
    ['2024-10-27T01:30:00', '2024-10-27T01:30:00+02:00'],
    ['2024-10-27T03:30:00', '2024-10-27T03:30:00+01:00'],
  ])('reads %s', (text, iso) => expect(readMoment(text, () => 'Europe/Berlin')?.iso).toBe(iso));

  it('reads a zone of the United States within words, where the page is of no other', () => {
    expect(readMoment('Fri May 03 10:00:00 EDT 2024', () => 'UTC')?.iso).toBe('2024-05-03T14:00:00Z');
  });

  it('reads a day in words as a day, at noon', () => {
    expect(readMoment('May 3, 2024', () => 'UTC')).toEqual({ iso: '2024-05-03T12:00:00Z', exact: false });
  });

  it.each([
    '',
    'yesterday',
    '2024-13-40',
    '2024-02-30',
    '1970-01-01T01:00:00+01:00',
    '1969-12-31T19:00:00-05:00',
  ])('reads no date in %j', (text) => {
    expect(readMoment(text, () => 'UTC')).toBeNull();
  });
});

describe('dayIn', () => {
  it.each([
    ['28 آب/اغسطس 2013', '2013-08-28'],
    ['15 كانون الأول 2023', '2023-12-15'],
    ['15 كانون الثاني/يناير 2023', '2023-01-15'],
  ])('knows the names that Arabic papers have for a month: %s', (text, day) => {
    expect(dayIn(text, { language: 'ar', url: '' }, monthNames('ar'))?.iso.slice(0, 10)).toBe(day);
  });

  it.each([
    ['3 May 2024', 'en-GB'],
    ['May 3, 2024, 4:45pm', 'en-US'],
    ['Last updated: 6:02 AM, May 3, 2024', 'en-US'],
    ['05/03/2024', 'en-US'],
    ['5/3/24 7:15 AM EDT', 'en'],
    ['Posted 05/03/2024, 7:15 p.m. PT', 'en'],
    ['3/5/24 7:15 AM EST', 'en-AU'],
    ['3 May 20245 minute read', 'en'],
    ['03/05/2024', 'fr'],
    ['3. Mai 2024, 17:47', 'de'],
    ['3 mai 2024 à 10h', 'fr'],
    ['3 de mayo de 2024', 'es'],
    ['3. maj 2024', 'da'],
    ['3 maja 2024', 'pl'],
    ['2024年5月3日', 'ja'],
    ['2024년 5월 3일', 'ko'],
    ['الجمعة 3 أيار/مايو 2024', 'ar'],
  ])('finds the day in %s', (text, language) => {
    expect(dayIn(text, { language, url: '' }, monthNames(language))?.iso).toBe('2024-05-03T12:00:00Z');
  });
});

describe('dayIn, of two numbers', () => {
  it.each([
    ['05.31.24', 'en', '', '2024-05-31'],
    ['Kultur, 31.5.24', 'de', '', '2024-05-31'],
    ['Posted: 05/31/2024 04:44:59 PM', '', '', '2024-05-31'],
    ['5/3/2024 7:15 AM EDT', '', '', '2024-05-03'],
    ['05.03.24', 'en', 'https://paper.test/2024/05/ferry', '2024-05-03'],
    ['05/03/2024', 'en-US', 'https://paper.test/2024/03/ferry', '2024-03-05'],
    ['05/03/2024', 'en-GB', 'https://paper.test/2023/05/ferry', '2024-03-05'],
  ])('goes by what can be, and by the address: %s', (text, language, url, day) => {
    expect(dayIn(text, { language, url }, monthNames(language))?.iso.slice(0, 10)).toBe(day);
  });
});

describe('dayIn, in other digits and calendars', () => {
  it.each([
    ['٢٧ نوفمبر ٢٠٢٦ ٠٢:٣٠ م', 'ar'],
    ['تاریخ انتشار: ۶ آذر ۱۴۰۵ - ۱۰:۳۰', 'fa'],
    ['۱۴۰۵/۰۹/۰۶', 'fa'],
    ['27 نوامبر 2026', 'fa'],
    ['२७ नवंबर २०२६', 'hi'],
    ['27 พ.ย. 2569', 'th'],
    ['27 พฤศจิกายน 2569', 'th'],
    ['令和8年11月27日 5時00分', 'ja'],
    ['民國115年11月27日', 'zh-TW'],
    ['Thứ sáu, ngày 27 tháng 11 năm 2026', 'vi'],
    ['27 Νοεμβρίου 2026', 'el'],
    ['27.11.26 | 10:30', 'he'],
    ['27/11/26', 'it'],
    ['Von: Ada Quill | 27.11.26', 'de'],
    ['27 Nov. 2026', 'id'],
  ])('finds the day in %s', (text, language) => {
    expect(dayIn(text, { language, url: '' }, monthNames(language))?.iso).toBe('2026-11-27T12:00:00Z');
  });

  it.each(['Version 10.4.20 is out', '12/11/20 won', 'at 10:30 on gate 3'])('finds none in %s', (text) => {
    expect(dayIn(text, { language: 'en', url: '' }, monthNames('en'))).toBeNull();
  });
});
