import * as v from 'valibot';

/** Keeps what steps of the build made, so that it need not be made again of the same input. */
export interface StepCache {
  /** Nothing where it is not kept, or not as it was written. */
  read: (key: string) => Promise<Uint8Array | undefined>;
  /** @param key stands for the step and for all of its input */
  write: (key: string, content: Uint8Array) => Promise<void>;
  /** Forgets all others. */
  keepOnly: (keys: ReadonlySet<string>) => Promise<void>;
}

/** How something is kept. */
export interface Codec<Value> {
  encode: (value: Value) => Uint8Array;
  /** @throws {Error} where it is not what was encoded */
  decode: (content: Uint8Array) => Value;
}

/** What is kept under a key, or else what is made, which is then kept. */
export async function recall<Value>(
  cache: StepCache,
  key: string,
  codec: Codec<Value>,
  make: () => Value | Promise<Value>,
): Promise<Value> {
  const kept = await cache.read(key);
  if (kept) {
    try {
      return codec.decode(kept);
    } catch {
      // Whatever lies there instead is overwritten.
    }
  }
  const made = await make();
  await cache.write(key, codec.encode(made));
  return made;
}

/** Keeps a value as JSON, and holds it to its schema when it is read again. */
export function jsonCodec<Schema extends v.GenericSchema>(schema: Schema): Codec<v.InferOutput<Schema>> {
  return {
    encode: (value) => Buffer.from(JSON.stringify(value)),
    decode: (content) => v.parse(schema, JSON.parse(Buffer.from(content).toString())),
  };
}

/** A cache that is gone with the process. */
export function makeMemoryCache(): StepCache {
  const kept = new Map<string, Uint8Array>();
  return {
    read: async (key) => kept.get(key),
    async write(key, content) {
      kept.set(key, content);
    },
    async keepOnly(keys) {
      for (const key of kept.keys()) if (!keys.has(key)) kept.delete(key);
    },
  };
}
