/** Values kept in the browser's storage: each is declared once, with its key, shape, defaults and version. */
import * as v from 'valibot';
import { report } from '../errors';
import { browser } from '../platform/browser';
import { turns } from '../platform/turns';

/**
 * What a stored value is. `schema` gives a default to every field that is missing or wrong, so that one bad
 * field never costs the others. `migrations[n]` turns the stored fields of version n - 1 into those of n.
 */
export interface Declaration<T extends object> {
  key: string;
  version: number;
  schema: v.GenericSchema<unknown, T>;
  migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
}

/** A stored value: only fields that were changed are written, so that better defaults reach everyone else. */
export interface Stored<T extends object> {
  readonly key: string;
  readonly defaults: T;
  read(): Promise<T>;
  /** Changes some fields, perhaps by what they are by then, and answers with all of them, once they are durable. */
  change(patch: Partial<T> | ((now: T) => Partial<T>)): Promise<T>;
  reset(): Promise<void>;
  /** Checks anything from outside (a settings file) and keeps what fits. */
  check(value: unknown): T;
  /** Tells of changes made in any page of Lede. Returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
}

const EnvelopeSchema = v.object({ version: v.number(), value: v.record(v.string(), v.unknown()) });

/** Declares a stored value. */
export function declare<T extends object>(declaration: Declaration<T>): Stored<T> {
  const { key, schema } = declaration;
  const inTurn = turns(`stored ${key}`);

  /** The stored fields in the shape of today; none where what is stored cannot be brought there. */
  const fieldsNow = async (): Promise<object> =>
    migrated(declaration, (await browser.storage.local.get(key))[key]) ?? {};

  async function write(patch: Partial<T> | ((now: T) => Partial<T>)): Promise<T> {
    const fields = await fieldsNow();
    const value = { ...fields, ...(typeof patch === 'function' ? patch(v.parse(schema, fields)) : patch) };
    await browser.storage.local.set({ [key]: { version: declaration.version, value } });
    return v.parse(schema, value);
  }

  return {
    key,
    defaults: v.parse(schema, {}),
    check: (value) => v.parse(schema, isObject(value) ? value : {}),
    read: async () => v.parse(schema, await fieldsNow()),
    change: (patch) => inTurn(() => write(patch)),
    reset: () => inTurn(() => browser.storage.local.remove(key)),
    watch(changed) {
      const { onChanged } = browser.storage;
      const hear: Parameters<typeof onChanged.addListener>[0] = (changes, area) => {
        const change = area === 'local' ? changes[key] : undefined;
        if (change) changed(v.parse(schema, migrated(declaration, change.newValue) ?? {}));
      };
      onChanged.addListener(hear);
      return () => onChanged.removeListener(hear);
    },
  };
}

/** Runs the migrations a value still needs; undefined when it is of a newer Lede, damaged, or a migration fails. */
function migrated<T extends object>(declaration: Declaration<T>, raw: unknown): object | undefined {
  if (raw === undefined) return {};
  const envelope = v.safeParse(EnvelopeSchema, raw);
  if (!envelope.success || envelope.output.version > declaration.version) return undefined;
  try {
    let value: unknown = envelope.output.value;
    for (let version = envelope.output.version + 1; version <= declaration.version; version++) {
      value = declaration.migrations?.[version]?.(value) ?? value;
    }
    return isObject(value) ? value : undefined;
  } catch (error) {
    report(error, `migrating ${declaration.key}`);
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
