import { useEffect, useState } from "preact/hooks";
import type { NowPlaying } from "../../../src/protocol/party.ts";
import { clockTime } from "../../lib/words/clock-time.ts";
import { Slider } from "../../ui/action/slider.tsx";
import { Tag } from "../../ui/surface/tag.tsx";
import { serverNowMs } from "../state/party.ts";
import { positionAt } from "../state/server-clock.ts";
import { words as guestWords } from "../words/en.ts";
import { seek } from "./playback.ts";
import { words } from "./words/en.ts";

const TICK_MS = 500;

/** Shows where the song is; while a finger holds it, where it would go. */
export const SeekSlider = ({ song }: { readonly song: NowPlaying }) => {
  const [heldMs, setHeldMs] = useState<number>();
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  if (song.durationMs === 0) return <Tag>{guestWords.liveStream}</Tag>;
  const shownMs = Math.min(heldMs ?? positionAt(song, serverNowMs()), song.durationMs);
  const settle = (positionMs: number) => void seek(positionMs).finally(() => setHeldMs(undefined));
  return (
    <div class="seek">
      <Slider
        label={words.position}
        value={Math.max(0, Math.round(shownMs))}
        max={song.durationMs}
        step={1000}
        valueText={words.ofLength(clockTime(shownMs), clockTime(song.durationMs))}
        onMove={setHeldMs}
        onSettle={settle}
      />
      <div class="progress-times" aria-hidden="true">
        <span>{clockTime(shownMs)}</span>
        <span>{clockTime(song.durationMs)}</span>
      </div>
    </div>
  );
};
