import { Slider } from "../action/slider.tsx";
import "./range-field.css";

interface RangeFieldProps {
  readonly label: string;
  readonly about?: string | undefined;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly step: number;
  /** The value and its unit, as the host reads it. */
  readonly words: string;
  readonly onMove: (value: number) => void;
}

/** A slider under its name and its value. */
export const RangeField = ({ label, about, words, ...slider }: RangeFieldProps) => (
  <div class="range-field">
    <p class="range-field-head" aria-hidden="true">
      <b>{label}</b>
      <span>{words}</span>
    </p>
    {about && <p class="field-about">{about}</p>}
    <Slider label={label} valueText={words} {...slider} />
  </div>
);
