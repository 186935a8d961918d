import type * as z from "zod";

type Schemas = Readonly<Record<string, z.ZodType>>;
type Fields<Of extends Schemas> = {
  readonly [Name in keyof Of]?: Exclude<z.output<Of[Name]>, undefined>;
};

/**
 * What of a stored object still has its form, field by field: an older version knew fewer fields, a
 * damaged disk may hold anything. `onDamaged` hears of those that are there and wrong.
 */
export const readFields = <Of extends Schemas>(
  schemas: Of,
  stored: object,
  onDamaged: (field: string) => void,
): Fields<Of> => {
  const fields = Object.entries(schemas).flatMap(([name, schema]) => {
    const value: unknown = (stored as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) return [];
    const parsed = schema.safeParse(value);
    if (!parsed.success) onDamaged(name);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  // Each was parsed by the schema of its name.
  return Object.fromEntries(fields) as Fields<Of>;
};

/** The object in a stored text; undefined: there is none. */
export const objectIn = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
};
