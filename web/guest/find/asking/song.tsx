import type { ComponentChildren } from "preact";
import type { TrackCard } from "../../../../src/protocol/party.ts";
import type { WhyNot } from "../../../../src/protocol/rest.ts";
import { useComputed } from "../../../lib/signals/in-components.ts";
import { clockTime } from "../../../lib/words/clock-time.ts";
import { SongRow } from "../../../ui/surface/song-row.tsx";
import { words } from "../words/en.ts";
import { AskButton } from "./ask-button.tsx";
import { barrier } from "./barrier.ts";
import { nowMs } from "./now.ts";
import "./song.css";
import { useAsking } from "./waiting.ts";
import { stillAgainst, whyNotInWords } from "./why-not.ts";

interface SongProps {
  readonly track: TrackCard & { readonly whyNot?: WhyNot | undefined };
  readonly typed?: string | undefined;
  /** In place of its length. */
  readonly note?: ComponentChildren;
}

/** Worth knowing before one asks for it. */
const LONG_MS = 7 * 60_000;

/** A song that can be asked for, or why it cannot. */
export const Song = ({ track, typed, note }: SongProps) => {
  const { asking, place } = useAsking(track.trackId);
  const isBarred = useComputed(() => barrier.value !== undefined).value;
  const isWaiting = place !== undefined;
  const whyNot = track.whyNot && !isWaiting && stillAgainst(track.whyNot, nowMs.value);
  const notes = [
    note ?? (track.durationMs >= LONG_MS && clockTime(track.durationMs)),
    // After the vote the button says so.
    isWaiting && asking === "vote" && <span class="song-place">{words.inQueueAt(place)}</span>,
    whyNot && <span>{whyNotInWords(whyNot, nowMs.value)}</span>,
  ].filter(Boolean);
  return (
    <SongRow
      title={track.title}
      artist={track.artist}
      coverUrl={track.coverUrl}
      seed={track.trackId}
      note={notes.length > 0 && notes}
      action={(isWaiting || !(whyNot || isBarred)) && <AskButton track={track} typed={typed} />}
    />
  );
};
