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

  const now = async (): Promise<Fields> => fieldsOf(declaration, (await browser.storage.local.get(key))[key]);

  async function write(patch: Partial<T> | ((now: T) => Partial<T>)): Promise<T> {
    const { version, fields } = await now();
    const value = { ...fields, ...(typeof patch === 'function' ? patch(v.parse(schema, fields)) : patch) };
    await browser.storage.local.set({ [key]: { version, value } });
    return v.parse(schema, value);
  }

  return {
    key,
    defaults: v.parse(schema, {}),
    check: (value) => v.parse(schema, isObject(value) ? value : {}),
    read: async () => v.parse(schema, (await now()).fields),
    change: (patch) => inTurn(() => write(patch)),
    reset: () => inTurn(() => browser.storage.local.remove(key)),
    watch(changed) {
      const { onChanged } = browser.storage;
      const hear: Parameters<typeof onChanged.addListener>[0] = (changes, area) => {
        const change = area === 'local' ? changes[key] : undefined;
        if (change) changed(v.parse(schema, fieldsOf(declaration, change.newValue).fields));
      };
      onChanged.addListener(hear);
      return () => onChanged.removeListener(hear);
    },
  };
}

/** Stored fields, and the version that they are of. */
interface Fields {
  version: number;
  fields: object;
}

/**
 * The stored fields in the shape of today; none where they are damaged, or a migration fails. Those of a newer Lede stay
 * as they are and of its version: an older one reads what fits, and loses nothing of the rest.
 */
function fieldsOf<T extends object>(declaration: Declaration<T>, raw: unknown): Fields {
  const { version, migrations } = declaration;
  const none = { version, fields: {} };
  const envelope = v.safeParse(EnvelopeSchema, raw);
  if (!envelope.success) return none;
  const { version: of, value } = envelope.output;
  if (of > version) return { version: of, fields: value };
  try {
    let fields: unknown = value;
    for (let at = of + 1; at <= version; at++) fields = migrations?.[at]?.(fields) ?? fields;
    return isObject(fields) ? { version, fields } : none;
  } catch (error) {
    report(error, `migrating ${declaration.key}`);
    return none;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
