import { Button } from "../action/button.tsx";
import "./swatches.css";
import { words } from "./words/en.ts";

interface SwatchesProps {
  readonly label: string;
  /** "#rrggbb" each. */
  readonly colours: readonly string[];
  readonly most: number;
  readonly onChange: (colours: readonly string[]) => void;
}

const NEW_COLOUR = "#ff4f6e";

/** A few colours, each to be chosen with the browser's own picker. */
export const Swatches = ({ label, colours, most, onChange }: SwatchesProps) => (
  <fieldset class="swatches">
    <legend class="visually-hidden">{label}</legend>
    {colours.map((colour, at) => (
      <div key={at} class="swatch">
        <input
          type="color"
          class="swatch-colour"
          value={colour}
          aria-label={words.colour(at + 1)}
          onInput={(event) =>
            onChange(colours.map((old, other) => (other === at ? event.currentTarget.value : old)))
          }
        />
        {colours.length > 1 && (
          <Button
            tone="ghost"
            label={words.removeColour(at + 1)}
            onPress={() => onChange(colours.filter((_, other) => other !== at))}
          >
            {words.remove}
          </Button>
        )}
      </div>
    ))}
    {colours.length < most && (
      <Button icon="plus" onPress={() => onChange([...colours, NEW_COLOUR])}>
        {words.addColour}
      </Button>
    )}
  </fieldset>
);
