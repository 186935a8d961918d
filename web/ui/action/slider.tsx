import "./slider.css";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly step: number;
  /** What a screen reader says instead of the bare number. */
  readonly valueText: string;
  /** While it moves. */
  readonly onMove: (value: number) => void;
  /** When it is let go. */
  readonly onSettle?: (value: number) => void;
}

export const Slider = (props: SliderProps) => {
  const filled = props.max > 0 ? (props.value / props.max) * 100 : 0;
  return (
    <input
      class="slider"
      type="range"
      min={0}
      max={props.max}
      step={props.step}
      value={props.value}
      aria-label={props.label}
      aria-valuetext={props.valueText}
      style={{ "--filled": `${filled}%` }}
      onInput={(event) => props.onMove(event.currentTarget.valueAsNumber)}
      onChange={(event) => props.onSettle?.(event.currentTarget.valueAsNumber)}
    />
  );
};
