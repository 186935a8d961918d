import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { TrackCard } from "../../../../src/protocol/party.ts";
import type { WhyNot } from "../../../../src/protocol/rest.ts";
import { clockTime } from "../../../lib/words/clock-time.ts";
import { SongRow } from "../../../ui/surface/song-row.tsx";
import { words } from "../words/en.ts";
import { AskButton } from "./ask-button.tsx";
import { barrier } from "./barrier-now.ts";
import { nowMs } from "./now.ts";
import { isVotedFor, waiting } from "./waiting.ts";
import { stillAgainst, whyNotInWords } from "./why-not.ts";
import "./song.css";

interface SongProps {
  readonly track: TrackCard & { readonly whyNot?: WhyNot | undefined };
  readonly typed?: string | undefined;
  /** In place of its length. */
  readonly note?: ComponentChildren;
}

/** Worth knowing before one asks for it. */
const LONG_MS = 7 * 60_000;

/** Where it stands while one can vote for it; after that the button says so. */
const usePlaceToVote = (trackId: string): number | undefined =>
  useComputed(() => {
    const found = waiting.value.get(trackId);
    return found && !isVotedFor(found.entry.entryId) ? found.place : undefined;
  }).value;

/** A song that can be asked for, or why it cannot. */
export const Song = ({ track, typed, note }: SongProps) => {
  const isWaiting = useComputed(() => waiting.value.has(track.trackId)).value;
  const place = usePlaceToVote(track.trackId);
  const isBarred = useComputed(() => barrier.value !== undefined).value;
  const whyNot = track.whyNot && !isWaiting && stillAgainst(track.whyNot, nowMs.value);
  const notes = [
    note ?? (track.durationMs >= LONG_MS && clockTime(track.durationMs)),
    place !== undefined && <span class="song-place">{words.inQueueAt(place)}</span>,
    whyNot && <span class="song-why-not">{whyNotInWords(whyNot, nowMs.value)}</span>,
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
