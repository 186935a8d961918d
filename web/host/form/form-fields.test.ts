import { describe, expect, it } from "vitest";
import * as z from "zod";
import { formFields } from "./form-fields.ts";
import { initialValues, readForm } from "./read-form.ts";

const fieldsOf = (schema: z.ZodType) => formFields(z.toJSONSchema(schema));
const only = (schema: z.ZodType) => fieldsOf(z.object({ it: schema }))[0];

describe("formFields", () => {
  it("asks for text, with its limits", () => {
    expect(only(z.string().min(2).max(10).describe("Shown to all."))).toEqual({
      kind: "text",
      name: "it",
      label: "It",
      about: "Shown to all.",
      isRequired: true,
      initial: "",
      minLength: 2,
      maxLength: 10,
      pattern: undefined,
    });
  });

  it("asks for a whole number between two others", () => {
    expect(only(z.int().min(1).max(5).default(3))).toMatchObject({
      kind: "number",
      min: 1,
      max: 5,
      isWhole: true,
      isRequired: false,
      initial: "3",
    });
  });

  it("does not show the bounds that every integer has", () => {
    expect(only(z.int())).toMatchObject({ kind: "number", min: undefined, max: undefined });
  });

  it("turns an open bound of whole numbers into the first that is allowed", () => {
    expect(only(z.int().gt(0).lt(10))).toMatchObject({ min: 1, max: 9 });
  });

  it.each([
    [z.boolean().default(true), { kind: "switch", initial: true }],
    [z.enum(["mp3", "flac"]), { kind: "choice", options: ["mp3", "flac"], initial: "mp3" }],
    [z.enum(["mp3", "flac"]).optional(), { kind: "choice", initial: "", isRequired: false }],
    [z.union([z.literal(1), z.literal(2)]), { kind: "choice", options: [1, 2] }],
    [z.array(z.string()).min(1), { kind: "list", minItems: 1, isOfNumbers: false }],
    [z.array(z.int()), { kind: "list", isOfNumbers: true }],
    [z.string().nullable(), { kind: "text" }],
    [z.object({ deep: z.string() }), { kind: "json", initial: "" }],
    [z.array(z.object({ deep: z.string() })), { kind: "json" }],
    [z.unknown(), { kind: "json" }],
  ])("knows what field belongs to schema %#", (schema, field) => {
    expect(only(schema)).toMatchObject(field);
  });

  it("follows references and makes words of names", () => {
    const schema = {
      properties: { musicFolders: { $ref: "#/$defs/paths" }, since_year: { type: "integer" } },
      $defs: { paths: { type: "array", items: { type: "string" } } },
      required: ["musicFolders"],
    };

    expect(formFields(schema)).toMatchObject([
      { name: "musicFolders", label: "Music folders", kind: "list", isRequired: true },
      { name: "since_year", label: "Since year", kind: "number", isRequired: false },
    ]);
  });

  it.each([[{}], [{ properties: 3 }], [{ properties: { odd: "string" } }], [{ type: "string" }]])(
    "asks nothing for the odd schema %j",
    (schema) => {
      expect(formFields(schema)).toEqual([]);
    },
  );

  it("does not fall into a reference to itself", () => {
    const schema = {
      properties: { loop: { $ref: "#/$defs/loop" } },
      $defs: { loop: { $ref: "#/$defs/loop" } },
    };

    expect(formFields(schema)).toMatchObject([{ kind: "json" }]);
  });
});

const SCHEMA = z
  .object({
    name: z.string().min(1),
    hours: z.int().min(1).max(24).default(12),
    isLoud: z.boolean().default(false),
    format: z.enum(["m3u8", "text"]).optional(),
    folders: z.array(z.string()).min(1),
    extra: z.object({ deep: z.int() }).optional(),
  })
  .strict();

describe("readForm", () => {
  const fields = fieldsOf(SCHEMA);
  const filled = { ...initialValues(fields), name: "Tonight", folders: [" /music ", ""] };

  it("makes an input that the schema takes", () => {
    const { input, problems } = readForm(fields, { ...filled, extra: '{"deep": 3}' });

    expect(problems).toEqual({});
    expect(SCHEMA.parse(input)).toEqual({
      name: "Tonight",
      hours: 12,
      isLoud: false,
      folders: ["/music"],
      extra: { deep: 3 },
    });
  });

  it("leaves out what nobody filled in, so that the defaults count", () => {
    const { input } = readForm(fields, { ...filled, hours: "" });

    expect(Object.keys(input)).toEqual(["name", "isLoud", "folders"]);
  });

  it.each([
    [{ name: " " }, { name: "This is needed." }],
    [{ hours: "30" }, { hours: "Type a number from 1 to 24." }],
    [{ hours: "many" }, { hours: "Type a number from 1 to 24." }],
    [{ hours: "2,5" }, { hours: "Type a whole number." }],
    [{ folders: ["", " "] }, { folders: "At least one is needed." }],
    [{ extra: "{" }, { extra: "This is not JSON: look for a missing quote or comma." }],
  ])("says what is wrong with %j", (changed, problems) => {
    expect(readForm(fields, { ...filled, ...changed }).problems).toEqual(problems);
  });
});
