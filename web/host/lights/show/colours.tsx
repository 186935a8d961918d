import type { LightsView } from "../../../../src/protocol/lights.ts";
import { Choice } from "../../../ui/form/choice.tsx";
import { Swatches } from "../../../ui/form/swatches.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { wish } from "../state/lights.ts";
import { words } from "../words/en.ts";

const say = words.colours;
const MOST = 5;
const FIRST_OWN: readonly string[] = ["#ff2d55", "#ffb703", "#0fb5a0"];
/** What the host had before looking at the cover's colours once more. */
let lastOwn = FIRST_OWN;

const WHENCE = [
  { value: "cover", word: say.cover, about: say.coverMore },
  { value: "own", word: say.own, about: say.ownMore },
] as const;

/** In which colours all programs are drawn. */
export const Colours = ({ show: { palette } }: { readonly show: LightsView }) => {
  if (palette.length > 0) lastOwn = palette;
  return (
    <Panel title={say.title}>
      <div class="lights-card">
        <Choice
          name="palette"
          label={say.whence}
          value={palette.length > 0 ? "own" : "cover"}
          options={WHENCE}
          onChange={(whence) => wish({ palette: whence === "own" ? [...lastOwn] : [] })}
        />
        {palette.length > 0 && (
          <Swatches
            label={say.ownLabel}
            colours={palette}
            most={MOST}
            onChange={(colours) => wish({ palette: [...colours] })}
          />
        )}
      </div>
    </Panel>
  );
};
