import { useEffect, useState } from "preact/hooks";
import type { NowPlaying } from "../../../src/protocol/party.ts";
import { positionAt } from "../../lib/party/server-clock.ts";
import { clockTime } from "../../lib/words/clock-time.ts";
import { Icon } from "../../ui/action/icon.tsx";
import { IconButton } from "../../ui/action/icon-button.tsx";
import { party, serverNowMs } from "../state/party.ts";
import { words as pageWords } from "../words/en.ts";
import { press, seek, setVolume } from "./playback.ts";
import { Range } from "./range.tsx";
import "./transport.css";
import { words } from "./words/en.ts";

const TICK_MS = 500;

const Seek = ({ song }: { readonly song: NowPlaying }) => {
  const [nowMs, setNowMs] = useState(serverNowMs);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(serverNowMs()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const length = clockTime(song.durationMs);
  if (song.durationMs === 0) return <p>{pageWords.liveStream}</p>;
  return (
    <Range
      label={words.position}
      value={Math.max(0, Math.min(positionAt(song, nowMs), song.durationMs))}
      max={song.durationMs}
      inWords={(atMs) => words.ofLength(clockTime(atMs), length)}
      onSettle={seek}
    >
      {(atMs) => `${clockTime(atMs)} / ${length}`}
    </Range>
  );
};

/** Playback controls, for the host and, in an open party, for everybody. */
export const Transport = () => {
  const state = party.value;
  if (!state) return null;
  const song = state.nowPlaying;
  const main = song?.state === "playing" ? "pause" : "play";
  return (
    <section class="transport" aria-label={words.playback}>
      {song && <Seek song={song} />}
      <div class="transport-buttons">
        <IconButton
          icon="previous"
          label={words.previous}
          word={words.back}
          onPress={() => press("previous")}
        />
        <IconButton
          icon="restart"
          label={words.restart}
          word={words.again}
          isDisabled={!song}
          onPress={() => press("restart")}
        />
        <IconButton
          icon={main}
          label={words[main]}
          word={words[main]}
          isMain
          onPress={() => press(main)}
        />
        <IconButton
          icon="skip"
          label={words.skipLabel}
          word={words.skip}
          isDisabled={!song}
          onPress={() => press("skip")}
        />
      </div>
      <Range
        label={words.volume}
        value={state.party.volumePct}
        max={100}
        inWords={words.percent}
        onSettle={setVolume}
        start={<Icon name="volume" />}
      >
        {String}
      </Range>
    </section>
  );
};
