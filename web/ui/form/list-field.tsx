import { useRef } from "preact/hooks";
import { Button } from "../action/button.tsx";
import { IconButton } from "../action/icon-button.tsx";
import { describedBy, type FieldWords } from "./field.tsx";
import "./list-field.css";
import { words } from "./words/en.ts";

interface ListFieldProps extends FieldWords {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Several lines of text, one input each. */
export const ListField = (props: ListFieldProps) => {
  const { id, label, about, problem, values, onChange } = props;
  const list = useRef<HTMLFieldSetElement>(null);
  const shown = values.length === 0 ? [""] : values;
  const focusOn = (at: number) =>
    setTimeout(() => list.current?.querySelectorAll("input")[at]?.focus());
  const add = () => {
    onChange([...shown, ""]);
    focusOn(shown.length);
  };
  const remove = (at: number) => {
    onChange(shown.filter((_, other) => other !== at));
    focusOn(Math.max(0, at - 1));
  };
  return (
    <fieldset class="list-field" ref={list} aria-describedby={describedBy(props)}>
      <legend class="field-label">{label}</legend>
      {about && (
        <p class="field-about" id={`${id}-about`}>
          {about}
        </p>
      )}
      {shown.map((value, at) => (
        <div key={at} class="list-field-line">
          <input
            class="field-input"
            value={value}
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            aria-label={words.line(label, at + 1)}
            aria-invalid={problem !== undefined}
            onInput={(event) =>
              onChange(shown.map((old, other) => (other === at ? event.currentTarget.value : old)))
            }
          />
          <IconButton icon="close" label={words.removeLine(at + 1)} onPress={() => remove(at)} />
        </div>
      ))}
      <Button icon="plus" onPress={add}>
        {words.anotherLine}
      </Button>
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </fieldset>
  );
};
