import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from '../../../../lib/clean/metadata/reading-time';

describe('readingMinutes', () => {
  it('goes by characters, at the pace of the language', () => {
    expect(readingMinutes('ferry '.repeat(1974 / 5), 'en')).toBe(2);
    expect(readingMinutes('港'.repeat(1071), 'ja-JP')).toBe(3);
    expect(readingMinutes('港'.repeat(1020), 'zh')).toBe(4);
    expect(readingMinutes('x'.repeat(8630), 'sw')).toBe(10);
  });

  it('knows a script where no language is told, and says at least a minute', () => {
    expect(readingMinutes('みなとのふね'.repeat(238), null)).toBe(4);
    expect(readingMinutes('Short.', null)).toBe(1);
    expect(readingMinutes('', 'en')).toBe(1);
  });
});

describe('countWords', () => {
  it('counts words as the language writes them', () => {
    expect(countWords('The ferry  sails\nagain.', 'en')).toBe(4);
    expect(countWords('船は港に着いた。', 'ja')).toBeGreaterThan(3);
    expect(countWords('', 'en')).toBe(0);
  });
});
