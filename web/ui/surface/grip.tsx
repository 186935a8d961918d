import { Icon } from "../action/icon.tsx";
import { spokenName } from "../action/spoken-name.ts";
import "./grip.css";
import { words } from "./words/en.ts";

interface GripProps {
  readonly gripId: string;
  readonly label: string;
  readonly onDown: (event: PointerEvent) => void;
  /** How it is done with the keyboard, when that is not by the arrow keys alone. */
  readonly hint?: string;
  readonly isGrabbed?: boolean;
  /** An arrow key: one up is -1, one down is 1. */
  readonly onStep: (step: number) => void;
  /** The space bar: takes hold of the row, or puts it down. */
  readonly onGrab?: () => void;
  /** Escape, or the focus goes elsewhere. */
  readonly onCancel?: () => void;
  /** Pressed without being dragged. */
  readonly onPress: () => void;
}

/** Preact moves the row in the document, and what moves loses the focus. */
const focusAgain = (gripId: string): void => {
  setTimeout(() =>
    document.querySelector<HTMLElement>(`[data-grip="${CSS.escape(gripId)}"]`)?.focus(),
  );
};

/** Where a row is taken hold of: by finger, mouse or arrow keys. */
export const Grip = (props: GripProps) => {
  const { gripId, isGrabbed, onStep, onGrab, onCancel } = props;
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowUp: () => onStep(-1),
    ArrowDown: () => onStep(1),
    " ": onGrab,
    Escape: isGrabbed ? onCancel : undefined,
  };
  const onKey = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
    focusAgain(gripId);
  };
  return (
    <button
      type="button"
      class="grip icon-button"
      data-grip={gripId}
      aria-label={spokenName(words.move, props.label)}
      aria-description={props.hint ?? words.gripHow}
      aria-pressed={onGrab && (isGrabbed ?? false)}
      onPointerDown={props.onDown}
      onKeyDown={onKey}
      onClick={props.onPress}
    >
      <span class="icon-button-disc">
        <Icon name="grip" />
      </span>
      <span class="icon-button-word">{words.move}</span>
    </button>
  );
};
