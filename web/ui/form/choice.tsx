import type { IconName } from "../action/icon.tsx";
import { Icon } from "../action/icon.tsx";
import "./choice.css";

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly word: string;
  readonly about?: string;
  readonly icon?: IconName;
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export const Choice = <Value extends string>(props: ChoiceProps<Value>) => (
  <fieldset class="choice">
    <legend class="field-label">{props.label}</legend>
    {props.options.map(({ value, word, about, icon }) => (
      <label key={value} class="choice-option">
        <input
          type="radio"
          class="visually-hidden"
          name={props.name}
          checked={props.value === value}
          onChange={() => props.onChange(value)}
        />
        {icon && <Icon name={icon} />}
        <span class="choice-words">
          <b>{word}</b>
          {about && <span>{about}</span>}
        </span>
        <i class="choice-mark" aria-hidden="true">
          <Icon name="check" />
        </i>
      </label>
    ))}
  </fieldset>
);
