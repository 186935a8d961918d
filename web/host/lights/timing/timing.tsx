import type { LightsView } from "../../../../src/protocol/lights.ts";
import { Button } from "../../../ui/action/button.tsx";
import { RangeField } from "../../../ui/form/range-field.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { wish } from "../state/lights.ts";
import { delayInWords } from "./delay-words.ts";
import { TapAlong } from "./tap-along.tsx";
import "./timing.css";
import { words } from "../words/en.ts";
import { useCalibration } from "./use-calibration.ts";

/** Beyond it only by the buttons: a slider that reaches two seconds is too coarse for the rest. */
const USUAL_MS = 500;
const MOST_MS = 2_000;
const STEP_MS = 10;
const say = words.timing;

const Delay = ({ soundDelayMs }: { readonly soundDelayMs: number }) => {
  const most = Math.max(USUAL_MS, Math.abs(soundDelayMs));
  const by = (ms: number) =>
    wish({ soundDelayMs: Math.min(MOST_MS, Math.max(-MOST_MS, soundDelayMs + ms)) });
  return (
    <div class="timing-delay">
      <RangeField
        label={say.allShine}
        value={soundDelayMs}
        min={-most}
        max={most}
        step={5}
        words={delayInWords(soundDelayMs)}
        onMove={(value) => wish({ soundDelayMs: value })}
      />
      <div class="timing-steps">
        <Button icon="minus" label={say.soonerBy} onPress={() => by(-STEP_MS)}>
          {say.sooner}
        </Button>
        <Button icon="plus" label={say.laterBy} onPress={() => by(STEP_MS)}>
          {say.later}
        </Button>
      </div>
    </div>
  );
};

/** Light and sound together, whatever loudspeakers there are. */
export const Timing = ({ show: { soundDelayMs } }: { readonly show: LightsView }) => {
  const { isOn, isBusy, set } = useCalibration();
  return (
    <Panel title={say.title}>
      <div class="lights-card timing" data-on={isOn}>
        <p class="host-words timing-words">{isOn ? say.running : say.idle}</p>
        <Button
          size="large"
          icon={isOn ? "stop" : "beat"}
          tone={isOn ? "danger" : "plain"}
          isIdle={isBusy}
          onPress={() => void set(!isOn)}
        >
          {isOn ? say.stop : say.start}
        </Button>
        <Delay soundDelayMs={soundDelayMs} />
        {isOn && <TapAlong soundDelayMs={soundDelayMs} />}
      </div>
    </Panel>
  );
};
