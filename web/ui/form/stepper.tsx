import { Icon } from "../action/icon.tsx";
import "./stepper.css";

interface StepperProps {
  /** What is counted. */
  readonly label: string;
  /** The value and its unit, as the host reads it. */
  readonly value: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  /** Undefined: there is nothing less. */
  readonly onLess: (() => void) | undefined;
  readonly onMore: (() => void) | undefined;
}

/** Less, the value, more: one thumb, no keyboard, nothing that could be typed wrong. */
export const Stepper = (props: StepperProps) => (
  <fieldset class="stepper">
    <legend class="visually-hidden">{props.label}</legend>
    <button
      type="button"
      aria-label={props.lessLabel}
      aria-disabled={props.onLess === undefined}
      onClick={props.onLess}
    >
      <Icon name="minus" />
    </button>
    <output>{props.value}</output>
    <button
      type="button"
      aria-label={props.moreLabel}
      aria-disabled={props.onMore === undefined}
      onClick={props.onMore}
    >
      <Icon name="plus" />
    </button>
  </fieldset>
);
