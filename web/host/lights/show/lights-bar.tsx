import { Button } from "../../../ui/action/button.tsx";
import { RangeField } from "../../../ui/form/range-field.tsx";
import { lights, wish } from "../state/lights.ts";
import "./lights-bar.css";
import { words } from "../words/en.ts";

/** What a host needs in a hurry, under the thumb wherever the page is. */
export const LightsBar = () => {
  const show = lights.value;
  if (!show) return null;
  const pct = Math.round(show.master * 100);
  return (
    <section class="lights-bar" aria-label={words.bar.label} data-dark={show.blackout}>
      <Button
        size="large"
        icon="dark"
        isPressed={show.blackout}
        onPress={() => wish({ blackout: !show.blackout })}
      >
        {words.blackout}
      </Button>
      <RangeField
        label={words.bar.brightness}
        value={pct}
        max={100}
        step={1}
        words={words.percent(pct)}
        onMove={(value) => wish({ master: value / 100 })}
      />
    </section>
  );
};
