import { Field } from "../../ui/form/field.tsx";
import { ListField } from "../../ui/form/list-field.tsx";
import { SelectField } from "../../ui/form/select-field.tsx";
import { Switch } from "../../ui/form/switch.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import type { FormField } from "./form-fields.ts";
import { nameInWords } from "./name-in-words.ts";
import type { FormValue } from "./read-form.ts";
import { words } from "./words/en.ts";

interface SchemaFieldProps {
  readonly field: FormField;
  readonly value: FormValue | undefined;
  readonly problem: string | undefined;
  readonly hasFocus: boolean;
  readonly onChange: (value: FormValue) => void;
}

const boundsInWords = (field: FormField): string | undefined => {
  if (field.kind !== "number") return undefined;
  const { min, max } = field;
  if (min !== undefined && max !== undefined) return words.between(min, max);
  if (min !== undefined) return words.atLeast(min);
  return max === undefined ? undefined : words.atMost(max);
};

const aboutOf = (field: FormField): string | undefined =>
  [field.about, boundsInWords(field), field.kind === "json" ? words.asJson : undefined]
    .filter(Boolean)
    .join(" ") || undefined;

/** What nobody has to answer says so. */
const labelOf = (field: FormField): string => {
  const isAsked = field.isRequired || field.kind === "switch" || field.initial.length > 0;
  return isAsked ? field.label : words.ifYouLike(field.label);
};

const choicesOf = (field: FormField & { readonly kind: "choice" }) => [
  ...(field.isRequired || field.initial !== "" ? [] : [{ value: "", word: "–" }]),
  ...field.options.map((option) => ({ value: String(option), word: nameInWords(String(option)) })),
];

/** The field that belongs to a question of a schema. */
export const SchemaField = ({ field, value, problem, hasFocus, onChange }: SchemaFieldProps) => {
  const told = {
    id: `input-${field.name}`,
    label: labelOf(field),
    about: aboutOf(field),
    problem,
  };
  const text = typeof value === "string" ? value : "";
  switch (field.kind) {
    case "switch":
      return (
        <Switch label={field.label} about={field.about} isOn={value === true} onChange={onChange} />
      );
    case "choice":
      return <SelectField {...told} value={text} choices={choicesOf(field)} onChange={onChange} />;
    case "list":
      return <ListField {...told} values={Array.isArray(value) ? value : []} onChange={onChange} />;
    case "json":
      return (
        <Field {...told}>
          <textarea
            id={told.id}
            class="field-input field-code"
            value={text}
            spellcheck={false}
            aria-invalid={problem !== undefined}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        </Field>
      );
    case "number":
      return (
        <TextField
          {...told}
          value={text}
          mode={field.isWhole && (field.min ?? -1) >= 0 ? "numeric" : "text"}
          isRequired={field.isRequired}
          hasFocus={hasFocus}
          onChange={onChange}
        />
      );
    case "text":
      return (
        <TextField
          {...told}
          value={text}
          maxLength={field.maxLength}
          isRequired={field.isRequired}
          hasFocus={hasFocus}
          onChange={onChange}
        />
      );
    default:
      return field satisfies never;
  }
};
