import { describedBy, Field, type FieldWords } from "./field.tsx";

interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly type?: "text" | "password" | "time" | "url" | "email" | "date";
  readonly mode?: "text" | "numeric" | "decimal" | "url";
  /** Shown behind what is typed: "MB". */
  readonly unit?: string;
  readonly placeholder?: string;
  readonly maxLength?: number | undefined;
  readonly autocomplete?: string;
  readonly isRequired?: boolean;
  readonly hasFocus?: boolean;
  readonly isCode?: boolean;
  readonly onChange: (value: string) => void;
}

export const TextField = (props: TextFieldProps) => (
  <Field {...props}>
    <span class="field-box">
      <input
        id={props.id}
        class={props.isCode ? "field-input field-code" : "field-input"}
        type={(props.type ?? "text") as "text"}
        inputMode={props.mode}
        value={props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        autocomplete={props.autocomplete ?? "off"}
        autocapitalize={props.isCode ? "off" : undefined}
        spellcheck={props.isCode ? false : undefined}
        aria-required={props.isRequired}
        aria-invalid={props.problem !== undefined}
        aria-describedby={describedBy(props)}
        data-first={props.hasFocus}
        dir="auto"
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
      {props.unit && <span class="field-unit">{props.unit}</span>}
    </span>
  </Field>
);
