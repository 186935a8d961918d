import type { FormField } from "./form-fields.ts";
import { words } from "./words/en.ts";

export type FormValue = string | boolean | readonly string[];
export type FormValues = Readonly<Record<string, FormValue>>;

type Read =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "absent" }
  | { readonly kind: "wrong"; readonly problem: string };

export interface ReadForm {
  /** What to send. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What is wrong, by the name of the field; empty when all is well. */
  readonly problems: Readonly<Record<string, string>>;
}

const given = (value: unknown): Read => ({ kind: "value", value });
const wrong = (problem: string): Read => ({ kind: "wrong", problem });
const missing = (field: FormField): Read =>
  field.isRequired ? wrong(words.needed) : { kind: "absent" };

export const initialValues = (fields: readonly FormField[]): FormValues =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial]));

const askInRange = (min: number | undefined, max: number | undefined): string => {
  if (min !== undefined && max !== undefined) return words.numberBetween(min, max);
  if (min !== undefined) return words.numberAtLeast(min);
  return max === undefined ? words.number : words.numberAtMost(max);
};

const toNumber = (text: string): number =>
  text === "" ? Number.NaN : Number(text.replace(",", "."));

const readNumber = (field: FormField & { kind: "number" }, text: string): Read => {
  if (text === "") return missing(field);
  const value = toNumber(text);
  const isWithin = value >= (field.min ?? -Infinity) && value <= (field.max ?? Infinity);
  if (!Number.isFinite(value) || !isWithin) return wrong(askInRange(field.min, field.max));
  if (field.isWhole && !Number.isInteger(value)) return wrong(words.wholeNumber);
  return given(value);
};

const matches = (pattern: string | undefined, text: string): boolean => {
  if (pattern === undefined) return true;
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return true;
  }
};

const readText = (field: FormField & { kind: "text" }, text: string): Read => {
  if (text === "") return field.isRequired && field.minLength === 0 ? given("") : missing(field);
  if (text.length < field.minLength) return wrong(words.lettersAtLeast(field.minLength));
  if (text.length > (field.maxLength ?? Infinity))
    return wrong(words.lettersAtMost(field.maxLength ?? 0));
  return matches(field.pattern, text) ? given(text) : wrong(words.badForm);
};

const readList = (field: FormField & { kind: "list" }, lines: readonly string[]): Read => {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== "");
  if (filled.length < field.minItems)
    return wrong(field.minItems === 1 ? words.oneNeeded : words.atLeast(field.minItems));
  if (filled.length > (field.maxItems ?? Infinity)) return wrong(words.atMost(field.maxItems ?? 0));
  if (filled.length === 0 && !field.isRequired) return { kind: "absent" };
  if (!field.isOfNumbers) return given(filled);
  const numbers = filled.map(toNumber);
  return numbers.every(Number.isFinite) ? given(numbers) : wrong(words.onlyNumbers);
};

const readJson = (field: FormField, text: string): Read => {
  if (text === "") return missing(field);
  try {
    return given(JSON.parse(text));
  } catch {
    return wrong(words.notJson);
  }
};

const readChoice = (field: FormField & { kind: "choice" }, text: string): Read => {
  const option = field.options.find((value) => String(value) === text);
  return option === undefined ? missing(field) : given(option);
};

const readField = (field: FormField, value: FormValue | undefined): Read => {
  const text = typeof value === "string" ? value.trim() : "";
  switch (field.kind) {
    case "text":
      return readText(field, text);
    case "number":
      return readNumber(field, text);
    case "switch":
      return given(value === true);
    case "choice":
      return readChoice(field, text);
    case "list":
      return readList(field, Array.isArray(value) ? value : []);
    case "json":
      return readJson(field, text);
    default:
      return field satisfies never;
  }
};

/** What was typed, as the input of a run, or what is wrong with it. */
export const readForm = (fields: readonly FormField[], values: FormValues): ReadForm => {
  const read = fields.map((field) => [field.name, readField(field, values[field.name])] as const);
  return {
    input: Object.fromEntries(
      read.flatMap(([name, one]) => (one.kind === "value" ? [[name, one.value]] : [])),
    ),
    problems: Object.fromEntries(
      read.flatMap(([name, one]) => (one.kind === "wrong" ? [[name, one.problem]] : [])),
    ),
  };
};
