import { useEffect, useState } from "preact/hooks";
import type { NowPlaying } from "../../../../src/protocol/party.ts";
import { positionAt } from "../../../lib/party/server-clock.ts";
import { clockTime } from "../../../lib/words/clock-time.ts";
import { Slider } from "../../../ui/action/slider.tsx";
import { Tag } from "../../../ui/surface/tag.tsx";
import { serverNowMs } from "../../state/connection.ts";
import { words } from "../words/en.ts";
import { seek } from "./playback.ts";

const TICK_MS = 500;

/** Where the song is; while a finger holds it, where it would go. */
export const Seek = ({ song }: { readonly song: NowPlaying }) => {
  const [heldMs, setHeldMs] = useState<number>();
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => document.hidden || setTick((tick) => tick + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const { durationMs } = song;
  if (durationMs === 0) return <Tag>{words.live}</Tag>;
  const atMs = heldMs ?? positionAt(song, serverNowMs());
  const shownMs = Math.max(0, Math.min(Math.round(atMs), durationMs));
  const [now, all] = [clockTime(shownMs), clockTime(durationMs)];
  return (
    <div class="seek">
      <Slider
        label={words.position}
        value={shownMs}
        max={durationMs}
        step={1000}
        valueText={words.positionOf(now, all)}
        onMove={setHeldMs}
        onSettle={(ms) => void seek(ms).finally(() => setHeldMs(undefined))}
      />
      <p class="seek-times" aria-hidden="true">
        <span>{now}</span>
        <span>{all}</span>
      </p>
    </div>
  );
};
