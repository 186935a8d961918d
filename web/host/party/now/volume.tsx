import { words as shared } from "../../../lib/words/en.ts";
import { Icon } from "../../../ui/action/icon.tsx";
import { Slider } from "../../../ui/action/slider.tsx";
import { party } from "../../state/connection.ts";
import { words } from "../words/en.ts";
import { createHeldValue } from "./held-value.ts";
import { setVolume } from "./playback.ts";

const volume = createHeldValue({
  send: setVolume,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});
const percent = new Intl.NumberFormat(shared.language, { style: "percent" });

/** Big, under the thumb; it never jumps back while a finger is on it. */
export const Volume = () => {
  const shown = volume.held.value ?? party.value?.party.volumePct ?? 0;
  const inWords = percent.format(shown / 100);
  return (
    <div class="volume">
      <p class="volume-words" aria-hidden="true">
        <Icon name={shown === 0 ? "mute" : "volume"} />
        {words.volume} <b>{inWords}</b>
      </p>
      <Slider
        label={words.volume}
        value={shown}
        max={100}
        step={1}
        valueText={inWords}
        onMove={volume.move}
      />
    </div>
  );
};
