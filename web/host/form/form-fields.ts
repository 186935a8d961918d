import { nameInWords } from "./name-in-words.ts";
import { words } from "./words/en.ts";

interface Common {
  readonly name: string;
  readonly label: string;
  readonly about?: string | undefined;
  readonly isRequired: boolean;
}

/** One question of a form. */
export type FormField = Common &
  (
    | {
        readonly kind: "text";
        readonly initial: string;
        readonly minLength: number;
        readonly maxLength?: number | undefined;
        readonly pattern?: string | undefined;
      }
    | {
        readonly kind: "number";
        readonly initial: string;
        readonly min?: number | undefined;
        readonly max?: number | undefined;
        readonly isWhole: boolean;
      }
    | { readonly kind: "switch"; readonly initial: boolean }
    | {
        readonly kind: "choice";
        readonly initial: string;
        readonly options: readonly (string | number)[];
      }
    | {
        readonly kind: "list";
        readonly initial: readonly string[];
        readonly minItems: number;
        readonly maxItems?: number | undefined;
        readonly isOfNumbers: boolean;
      }
    /** Deeper than a form goes: written as JSON. */
    | { readonly kind: "json"; readonly initial: string }
  );

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" ? value : undefined;
const isNull = (schema: Schema): boolean => schema["type"] === "null" || schema["const"] === null;

/** Follows `#/$defs/...`, and sees through "this or null". */
const resolved = (schema: Schema, root: Schema, depth = 0): Schema => {
  const reference = textOf(schema["$ref"]);
  if (reference?.startsWith("#/$defs/") && depth < 8) {
    const found = isSchema(root["$defs"]) ? root["$defs"][reference.slice(8)] : undefined;
    return isSchema(found) ? { ...resolved(found, root, depth + 1), ...without(schema) } : schema;
  }
  if (Array.isArray(schema["type"])) {
    const types = schema["type"].filter((type) => type !== "null");
    return types.length === 1 ? { ...schema, type: types[0] } : schema;
  }
  const either = schema["anyOf"] ?? schema["oneOf"];
  if (!Array.isArray(either)) return schema;
  const parts = either.filter(isSchema).filter((part) => !isNull(part));
  const constants = parts.map((part) => part["const"]);
  if (parts.length > 1 && constants.every(isOption)) return { ...schema, enum: constants };
  const [only] = parts;
  return parts.length === 1 && only && depth < 8
    ? { ...resolved(only, root, depth + 1), ...without(schema) }
    : schema;
};

const without = ({ $ref: _, anyOf: __, oneOf: ___, ...rest }: Schema): Schema => rest;

const isOption = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";

/** Zod writes the bounds of safe integers into every schema; nobody needs to read them. */
const bound = (value: unknown, exclusive: unknown, by: number): number | undefined => {
  const found = numberOf(value) ?? (exclusive === undefined ? undefined : Number(exclusive) + by);
  return found === undefined || Math.abs(found) >= Number.MAX_SAFE_INTEGER ? undefined : found;
};

const numberField = (schema: Schema, common: Common): FormField => {
  const isWhole = schema["type"] === "integer";
  const step = isWhole ? 1 : 0;
  return {
    ...common,
    kind: "number",
    initial: String(numberOf(schema["default"]) ?? ""),
    min: bound(schema["minimum"], schema["exclusiveMinimum"], step),
    max: bound(schema["maximum"], schema["exclusiveMaximum"], -step),
    isWhole,
  };
};

const textField = (schema: Schema, common: Common): FormField => ({
  ...common,
  kind: "text",
  initial: textOf(schema["default"]) ?? "",
  minLength: numberOf(schema["minLength"]) ?? 0,
  maxLength: numberOf(schema["maxLength"]),
  pattern: textOf(schema["pattern"]),
});

const choiceField = (
  options: readonly (string | number)[],
  schema: Schema,
  common: Common,
): FormField => {
  const initial = schema["default"];
  const first = common.isRequired ? String(options[0] ?? "") : "";
  return {
    ...common,
    kind: "choice",
    options,
    initial: isOption(initial) ? String(initial) : first,
  };
};

const LISTED: readonly unknown[] = ["string", "number", "integer"];

const listField = (schema: Schema, items: Schema, common: Common): FormField => {
  const initial = schema["default"];
  return {
    ...common,
    kind: "list",
    initial: Array.isArray(initial) ? initial.map(String) : [],
    minItems: numberOf(schema["minItems"]) ?? 0,
    maxItems: numberOf(schema["maxItems"]),
    isOfNumbers: items["type"] !== "string",
  };
};

const jsonField = (schema: Schema, common: Common): FormField => {
  const initial = schema["default"];
  return {
    ...common,
    kind: "json",
    initial: initial === undefined ? "" : JSON.stringify(initial, undefined, 2),
  };
};

const fieldOf = (schema: Schema, root: Schema, common: Common): FormField => {
  const options = Array.isArray(schema["enum"]) ? schema["enum"] : undefined;
  if (options?.every(isOption)) return choiceField(options, schema, common);
  if (isOption(schema["const"])) return choiceField([schema["const"]], schema, common);
  const items = isSchema(schema["items"]) ? resolved(schema["items"], root) : undefined;
  switch (schema["type"]) {
    case "string":
      return textField(schema, common);
    case "number":
    case "integer":
      return numberField(schema, common);
    case "boolean":
      return { ...common, kind: "switch", initial: schema["default"] === true };
    case "array":
      return items && LISTED.includes(items["type"])
        ? listField(schema, items, common)
        : jsonField(schema, common);
    default:
      return jsonField(schema, common);
  }
};

const OWN = new Map<string, { readonly label: string; readonly about: string }>(
  Object.entries(words.fields),
);

/** In the words of the page where it has some, or as the schema or the name itself says it. */
const labelled = (name: string, schema: Schema): Pick<Common, "label" | "about"> => {
  const [title, about] = [textOf(schema["title"]), textOf(schema["description"])];
  const own = title === undefined ? OWN.get(name) : undefined;
  return {
    label: title ?? own?.label ?? nameInWords(name),
    about: about === undefined ? undefined : own?.about || about,
  };
};

/** The questions that a JSON Schema of an object asks, in its order. */
export const formFields = (root: Readonly<Record<string, unknown>>): readonly FormField[] => {
  const properties = isSchema(root["properties"]) ? root["properties"] : {};
  const required: readonly unknown[] = Array.isArray(root["required"]) ? root["required"] : [];
  return Object.entries(properties).flatMap(([name, property]) => {
    if (!isSchema(property)) return [];
    const schema = resolved(property, root);
    const common = {
      name,
      ...labelled(name, schema),
      // What has a default need not be given, whatever the schema of the output says.
      isRequired: required.includes(name) && schema["default"] === undefined,
    };
    return [fieldOf(schema, root, common)];
  });
};
