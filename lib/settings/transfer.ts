/** Settings as a file, to keep or to take to another browser. */
import * as v from 'valibot';
import { LedeError } from '../errors';
import { joined } from '../rules/decide';
import { siteMemory } from './site-memory';
import type { Stored } from './stored';
import { pace } from './pace';
import { reading } from './reading';
import { speech } from './speech';

/** A value that is a reader's choice, and how the fields that a file names are taken over. */
interface Choice extends Pick<Stored<object>, 'key' | 'defaults' | 'read' | 'reset'> {
  take: (named: Record<string, unknown>) => Promise<unknown>;
}

/** `gather` puts together what was gathered here and in a file; any other field of a file takes the place of ours. */
function choice<T extends object>(stored: Stored<T>, gather?: (here: T, file: T) => Partial<T>): Choice {
  const take = (named: Record<string, unknown>): Promise<T> => {
    const file = stored.check(named);
    return stored.change((here) => {
      const fields = Object.entries({ ...file, ...gather?.(here, file) });
      return Object.fromEntries(fields.filter(([name]) => name in named)) as Partial<T>;
    });
  };
  return { ...stored, take };
}

/** Every value that is a reader's choice. */
const ALL: readonly Choice[] = [
  choice(reading),
  choice(speech, (here, file) => ({ voices: { ...here.voices, ...file.voices } })),
  // What was learnt here is of this reader, on this screen.
  choice(pace, (here, file) => ({ wordsPerMinute: { ...file.wordsPerMinute, ...here.wordsPerMinute } })),
  choice(siteMemory, (here, file) => ({
    rules: joined(here.rules, file.rules),
    ways: { ...here.ways, ...file.ways },
  })),
];

/** The largest file that can be one of ours, in characters. */
const LONGEST = 5_000_000;
/** The fields of each value; what are none cost the others nothing. */
const FieldsSchema = v.fallback(v.record(v.string(), v.unknown()), {});
const FileSchema = v.object({
  lede: v.literal('settings'),
  version: v.literal(1),
  values: v.record(v.string(), FieldsSchema),
});

/** All settings that differ from the defaults, as JSON text. */
export async function exportSettings(): Promise<string> {
  const values: Record<string, unknown> = {};
  for (const stored of ALL) {
    const usual: Record<string, unknown> = { ...stored.defaults };
    const differs = ([name, value]: [string, unknown]): boolean =>
      JSON.stringify(value) !== JSON.stringify(usual[name]);
    values[stored.key] = Object.fromEntries(Object.entries(await stored.read()).filter(differs));
  }
  return JSON.stringify({ lede: 'settings', version: 1, values }, null, 2);
}

/**
 * Takes over the settings of a file; what the file does not name stays, as does what was decided of other sites, and
 * what is out of range falls to the default. Throws `bad-input`, with nothing changed, when the text is no settings file.
 */
export async function importSettings(text: string): Promise<void> {
  const { values } = readFile(text);
  for (const stored of ALL) {
    const named = values[stored.key];
    if (named) await stored.take(named);
  }
}

/** Puts every setting back to its default. */
export async function resetSettings(): Promise<void> {
  for (const stored of ALL) await stored.reset();
}

function readFile(text: string): v.InferOutput<typeof FileSchema> {
  if (text.length > LONGEST) throw new LedeError('bad-input', 'the file is too large');
  try {
    return v.parse(FileSchema, JSON.parse(text));
  } catch (cause) {
    throw new LedeError('bad-input', 'no settings file', { cause });
  }
}
