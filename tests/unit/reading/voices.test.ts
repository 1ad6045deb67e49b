import { expect, test } from 'vitest';
import { voicesFor, type VoiceFacts } from '../../../lib/reading/voices';

const voice = (lang: string, parts: Partial<VoiceFacts> = {}): VoiceFacts => ({
  voiceURI: `${lang}-${String(Object.values(parts))}`,
  lang,
  localService: false,
  default: false,
  ...parts,
});

test('the region comes first, then what speaks on the device', () => {
  const voices = [voice('en-US'), voice('de-DE'), voice('en-US', { localService: true }), voice('en_GB')];
  expect(voicesFor(voices, 'en-GB').map(({ lang, localService }) => [lang, localService])).toEqual([
    ['en_GB', false],
    ['en-US', true],
    ['en-US', false],
  ]);
});

test('a language without a voice has none, and an article without a language takes any', () => {
  expect(voicesFor([voice('en-US')], 'cy')).toEqual([]);
  expect(voicesFor([voice('en-US')], null)).toHaveLength(1);
});
