import type { LightsView } from "../../../../src/protocol/lights.ts";
import { Warning } from "../../../ui/feedback/warning.tsx";
import { Switch } from "../../../ui/form/switch.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { wish } from "../state/lights.ts";
import { words } from "../words/en.ts";

const say = words.strobe;

/** Who allows the strobe has read what it can do. */
export const Strobe = ({ show }: { readonly show: LightsView }) => (
  <Panel title={say.title}>
    <div class="lights-card">
      <Warning>{say.warning}</Warning>
      <Switch
        label={say.allow}
        about={say.allowMore}
        isOn={show.allowStrobe}
        onChange={(allowStrobe) => wish({ allowStrobe })}
      />
    </div>
  </Panel>
);
