import { useState } from "preact/hooks";
import { Button } from "../../../ui/action/button.tsx";
import { Icon } from "../../../ui/action/icon.tsx";
import { wish } from "../state/lights.ts";
import { words } from "../words/en.ts";
import { delayInWords } from "./delay-words.ts";
import { delayAfter, NO_TAPS, suggestFrom, type Taps, tapsToGo, withTap } from "./taps.ts";

const say = words.timing;

const BUTTONS = [
  { kind: "heard", icon: "ear", word: say.tapHeard },
  { kind: "seen", icon: "eye", word: say.tapSeen },
] as const;

const untilDone = (taps: Taps): string => {
  const { heard, seen } = tapsToGo(taps);
  if (heard > 0) return say.listen(heard);
  return say.watch(seen);
};

const foundInWords = (lateMs: number): string => {
  if (Math.abs(lateMs) < 15) return say.together;
  return lateMs > 0 ? say.tooLate(lateMs) : say.tooEarly(-lateMs);
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
            <span>{say.ofEight(taps[kind].length)}</span>
          </button>
        ))}
      </div>
      <output class="tap-words">
        {found === undefined && untilDone(taps)}
        {found && !found.isSteady && say.disagree}
        {found?.isSteady && wanted !== undefined && foundInWords(found.lightLateMs)}
      </output>
      {found?.isSteady && wanted !== undefined && wanted !== soundDelayMs && (
        <Button tone="strong" icon="check" onPress={apply}>
          {say.setTo(delayInWords(wanted))}
        </Button>
      )}
      {taps !== NO_TAPS && (
        <Button tone="ghost" icon="restart" onPress={() => setTaps(NO_TAPS)}>
          {say.again}
        </Button>
      )}
    </div>
  );
};
