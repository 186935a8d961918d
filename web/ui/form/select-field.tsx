import { Icon } from "../action/icon.tsx";
import { describedBy, Field, type FieldWords } from "./field.tsx";

interface SelectFieldProps extends FieldWords {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly word: string }[];
  readonly onChange: (value: string) => void;
}

export const SelectField = (props: SelectFieldProps) => (
  <Field {...props}>
    <span class="field-box">
      <select
        id={props.id}
        class="field-input"
        value={props.value}
        aria-invalid={props.problem !== undefined}
        aria-describedby={describedBy(props)}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.choices.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  </Field>
);
