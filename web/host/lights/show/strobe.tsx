import type { LightsView } from "../../../../src/protocol/lights.ts";
import { Warning } from "../../../ui/feedback/warning.tsx";
import { Switch } from "../../../ui/form/switch.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { wish } from "../state/lights.ts";

/** Who allows the strobe has read what it can do. */
export const Strobe = ({ show }: { readonly show: LightsView }) => (
  <Panel title="Strobe">
    <div class="lights-card">
      <Warning>
        Flashing light can cause seizures in people with photosensitive epilepsy: ask your guests
        first.
      </Warning>
      <Switch
        label="Allow strobe"
        about="It then stands among the programs. The flash guard, which cannot be switched off, keeps every light to three flashes a second."
        isOn={show.allowStrobe}
        onChange={(allowStrobe) => wish({ allowStrobe })}
      />
    </div>
  </Panel>
);
