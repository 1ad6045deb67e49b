import { expect, test, vi } from 'vitest';
import { keyLines } from '../../../components/reader/command-name';

vi.mock('../../../lib/i18n/t', () => ({ t: (key: string) => key }));

test('each command has a line, and in the library’s page one leads back to the list', () => {
  expect(keyLines(['back', 'close', 'help'], false)).toEqual([
    { does: 'reader.command.back', keys: ['u'] },
    { does: 'reader.command.close', keys: ['q'] },
    { does: 'reader.command.help', keys: ['?'] },
  ]);
  expect(keyLines(['back', 'close', 'help'], true)).toEqual([
    { does: 'reader.command.toList', keys: ['u', 'q', 'Escape'] },
    { does: 'reader.command.help', keys: ['?'] },
  ]);
});
