import { useState } from "preact/hooks";
import { Button } from "../../../ui/action/button.tsx";
import { Icon } from "../../../ui/action/icon.tsx";
import { wish } from "../state/lights.ts";
import { delayInWords } from "./delay-words.ts";
import { delayAfter, NO_TAPS, suggestFrom, type Taps, tapsToGo, withTap } from "./taps.ts";

const BUTTONS = [
  { kind: "heard", icon: "ear", word: "Tap when you hear" },
  { kind: "seen", icon: "eye", word: "Tap when you see" },
] as const;

const untilDone = (taps: Taps): string => {
  const { heard, seen } = tapsToGo(taps);
  if (heard > 0) return `Listen, eyes shut, and tap with the clicks: ${heard} more.`;
  return `Now watch, and tap with the flashes: ${seen} more.`;
};

/** The finger finds the delay: first with the ears, then with the eyes. */
export const TapAlong = ({ soundDelayMs }: { readonly soundDelayMs: number }) => {
  const [taps, setTaps] = useState<Taps>(NO_TAPS);
  const found = suggestFrom(taps);
  const wanted = found && delayAfter(soundDelayMs, found);
  const tap = (kind: keyof Taps, event: Event) =>
    setTaps((before) => withTap(before, kind, event.timeStamp));
  const apply = () => {
    if (wanted !== undefined) wish({ soundDelayMs: wanted });
    setTaps(NO_TAPS);
  };
  return (
    <div class="tap-along">
      <div class="tap-buttons">
        {BUTTONS.map(({ kind, icon, word }) => (
          <button
            key={kind}
            type="button"
            class="tap-button"
            onPointerDown={(event) => tap(kind, event)}
            onKeyDown={(event) => {
              const isPress = event.key === "Enter" || event.key === " ";
              if (isPress && !event.repeat) tap(kind, event);
            }}
          >
            <Icon name={icon} />
            <b>{word}</b>
            <span>{taps[kind].length} of 8</span>
          </button>
        ))}
      </div>
      <output class="tap-words">
        {found === undefined && untilDone(taps)}
        {found && !found.isSteady && "The taps do not agree yet: tap on for a while."}
        {found?.isSteady &&
          wanted !== undefined &&
          (Math.abs(found.lightLateMs) < 15
            ? "Light and sound are together already."
            : `The light comes ${Math.abs(found.lightLateMs)} ms too ${found.lightLateMs > 0 ? "late" : "early"}.`)}
      </output>
      {found?.isSteady && wanted !== undefined && wanted !== soundDelayMs && (
        <Button tone="strong" icon="check" onPress={apply}>
          Set to {delayInWords(wanted)}
        </Button>
      )}
      {taps !== NO_TAPS && (
        <Button tone="ghost" icon="restart" onPress={() => setTaps(NO_TAPS)}>
          Tap again from the start
        </Button>
      )}
    </div>
  );
};
