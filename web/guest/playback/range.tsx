import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface RangeProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** What a screen reader says instead of the bare number. */
  readonly inWords: (value: number) => string;
  /** When the finger lets go. */
  readonly onSettle: (value: number) => Promise<unknown>;
  readonly start?: ComponentChildren;
  /** What stands behind it. */
  readonly children: (value: number) => string;
}

/** Shows how it is; while a finger holds it, how it would be. */
export const Range = ({ label, value, max, inWords, onSettle, start, children }: RangeProps) => {
  const [held, setHeld] = useState<number>();
  const shown = Math.round(held ?? value);
  return (
    <div class="range">
      {start}
      <input
        type="range"
        aria-label={label}
        aria-valuetext={inWords(shown)}
        max={max}
        step={max > 100 ? 1000 : 1}
        value={shown}
        onInput={(event) => setHeld(event.currentTarget.valueAsNumber)}
        onChange={(event) =>
          void onSettle(event.currentTarget.valueAsNumber).finally(() => setHeld(undefined))
        }
      />
      <span aria-hidden="true">{children(shown)}</span>
    </div>
  );
};
