import { Icon } from "../action/icon.tsx";
import "./grip.css";

interface GripProps {
  readonly gripId: string;
  readonly label: string;
  readonly onDown: (event: PointerEvent) => void;
  /** An arrow key: one up is -1, one down is 1. */
  readonly onStep: (step: number) => void;
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
export const Grip = ({ gripId, label, onDown, onStep, onPress }: GripProps) => {
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onStep(step);
    focusAgain(gripId);
  };
  return (
    <button
      type="button"
      class="grip icon-button"
      data-grip={gripId}
      aria-label={label}
      aria-description="Drag it, or use the arrow keys; press for more."
      onPointerDown={onDown}
      onKeyDown={onKey}
      onClick={onPress}
    >
      <span class="icon-button-disc">
        <Icon name="grip" />
      </span>
      <span class="icon-button-word">Move</span>
    </button>
  );
};
