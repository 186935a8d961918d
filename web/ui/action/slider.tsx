import "./slider.css";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  /** 0 unless said otherwise. */
  readonly min?: number;
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
  const min = props.min ?? 0;
  const zero = Math.max(0, min);
  const placeOf = (value: number) =>
    props.max > min ? ((value - min) / (props.max - min)) * 100 : 0;
  const ends = [placeOf(zero), placeOf(props.value)];
  return (
    <input
      class="slider"
      type="range"
      min={min}
      max={props.max}
      step={props.step}
      value={props.value}
      aria-label={props.label}
      aria-valuetext={props.valueText}
      style={{ "--from": `${Math.min(...ends)}%`, "--filled": `${Math.max(...ends)}%` }}
      onInput={(event) => props.onMove(event.currentTarget.valueAsNumber)}
      onChange={(event) => props.onSettle?.(event.currentTarget.valueAsNumber)}
    />
  );
};
