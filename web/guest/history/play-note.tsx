import type { HistoryItem } from "../../../src/protocol/rest.ts";
import { dayName, timeOfDay } from "../../lib/words/when.ts";
import { GuestChip } from "../../ui/surface/guest-chip.tsx";
import { words } from "./words/en.ts";

const HALF_A_DAY_MS = 12 * 3_600_000;

/** "23:40"; of another night with its day. */
export const startInWords = (startedAtMs: number, nowMs: number): string =>
  nowMs - startedAtMs < HALF_A_DAY_MS
    ? timeOfDay(startedAtMs)
    : `${dayName(startedAtMs)}, ${timeOfDay(startedAtMs)}`;

/** What became of it; undefined: it played to its end, which needs no word. */
export const outcomeInWords = (how: HistoryItem["how"]): string | undefined =>
  how === "finished" ? undefined : words.how[how];

interface PlayNoteProps {
  readonly play: HistoryItem;
  readonly isMine: boolean;
  readonly nowMs: number;
}

/** When it played, who asked for it, and what became of it. */
export const PlayNote = ({ play, isMine, nowMs }: PlayNoteProps) => {
  const { requestedBy } = play;
  const outcome = outcomeInWords(play.how);
  return (
    <>
      <time dateTime={new Date(play.startedAtMs).toISOString()}>
        {startInWords(play.startedAtMs, nowMs)}
      </time>
      {requestedBy && (isMine || requestedBy.name !== "") && (
        <GuestChip name={requestedBy.name} hue={requestedBy.hue} isYou={isMine} />
      )}
      {outcome !== undefined && <b class={play.how === "playing" ? "song-place" : ""}>{outcome}</b>}
    </>
  );
};
