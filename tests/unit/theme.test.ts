import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { THEMES } from '../../lib/settings/reading';

const css = readFileSync('components/theme.css', 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '');
const NAMED = THEMES.filter((theme) => theme !== 'system');

/** The tokens of one rule, by name. */
function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule ${selector}`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    body
      .split(';')
      .map((line) => line.split(':').map((part) => part.trim()))
      .filter((pair): pair is [string, string] => pair[0]?.startsWith('--') === true),
  );
}

/** A theme's colour in one of its schemes. */
function colour(theme: string, name: string, scheme: 'light' | 'dark'): string {
  const value = { ...tokens("[data-theme='system']"), ...tokens(`\n[data-theme='${theme}']`) }[name] ?? '';
  const pair = /^light-dark\((#\w+), (#\w+)\)$/u.exec(value);
  return pair ? String(pair[scheme === 'light' ? 1 : 2]) : value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ['--ink', '--quiet', '--accent', '--alert'].flatMap((text) =>
  ['--paper', '--raised', '--float'].map((ground) => [text, ground] as const),
);
const PAIRS = [...TEXT, ['--ink', '--hover'], ['--on-accent', '--accent'], ['--mark-ink', '--mark']] as const;

for (const theme of NAMED) {
  const schemes =
    theme === 'contrast' ? (['light', 'dark'] as const) : ([theme === 'light' ? 'light' : 'dark'] as const);
  for (const scheme of schemes) {
    test(`text keeps 7:1 in ${theme} (${scheme})`, () => {
      const weak = PAIRS.map(([text, ground]) => {
        const ratio = contrast(colour(theme, text, scheme), colour(theme, ground, scheme));
        return { text, ground, ratio: Math.round(ratio * 100) / 100 };
      }).filter(({ ratio }) => ratio < 7);
      expect(weak).toEqual([]);
    });
    test(`the edges of controls keep 3:1 in ${theme} (${scheme})`, () => {
      for (const ground of ['--paper', '--raised', '--float']) {
        const ratio = contrast(colour(theme, '--edge', scheme), colour(theme, ground, scheme));
        expect(ratio, ground).toBeGreaterThanOrEqual(3);
      }
    });
  }
}

test('the measure knows black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
});
