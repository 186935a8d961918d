import { useState } from "preact/hooks";
import { words } from "./words/en.ts";

const COUNT = 12;

/** All around the circle, beginning with the one that the guest has. */
export const huesFrom = (hue: number): readonly number[] =>
  Array.from({ length: COUNT }, (_, at) => Math.round(hue + (at * 360) / COUNT) % 360);

interface HuesProps {
  readonly hue: number;
  readonly onChoose: (hue: number) => void;
}

/** A colour of one's own: the dot beside one's songs and votes. */
export const Hues = ({ hue, onChoose }: HuesProps) => {
  const [hues] = useState(() => huesFrom(hue));
  return (
    <fieldset class="hues">
      <legend>{words.colour}</legend>
      {hues.map((one, at) => (
        <label key={one} style={{ "--hue": String(one) }}>
          <input
            type="radio"
            class="visually-hidden"
            name="hue"
            aria-label={words.colourNumber(at + 1)}
            checked={one === hue}
            onChange={() => onChoose(one)}
          />
          <i aria-hidden="true" />
        </label>
      ))}
    </fieldset>
  );
};
