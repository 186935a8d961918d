import { useRef, useState } from "preact/hooks";
import { Icon } from "../../ui/action/icon.tsx";
import { Slider } from "../../ui/action/slider.tsx";
import { setVolume } from "./playback.ts";
import { words } from "./words/en.ts";

export const VolumeSlider = ({ volumePct }: { readonly volumePct: number }) => {
  const [heldPct, setHeldPct] = useState<number>();
  const wanted = useRef<number | undefined>(undefined);
  const isSending = useRef(false);
  const shown = heldPct ?? volumePct;

  /** One call at a time, always with the newest value: a finger moves faster than the Wi-Fi. */
  const sendLatest = async () => {
    if (isSending.current) return;
    isSending.current = true;
    while (wanted.current !== undefined) {
      const next = wanted.current;
      wanted.current = undefined;
      await setVolume(next);
    }
    isSending.current = false;
    setHeldPct(undefined);
  };
  const move = (value: number) => {
    wanted.current = value;
    setHeldPct(value);
    void sendLatest();
  };
  return (
    <div class="volume">
      <Icon name="volume" />
      <Slider
        label={words.volume}
        value={shown}
        max={100}
        step={1}
        valueText={words.percent(shown)}
        onMove={move}
      />
      <span class="volume-number" aria-hidden="true">
        {shown}
      </span>
    </div>
  );
};
