import type { Actor, Command } from "../command.ts";
import type { PartyEvent } from "../event.ts";
import { barredFromSpeaking } from "../guests/standing.ts";
import type { EntryId } from "../ids.ts";
import type { Party } from "../party.ts";
import { type Current, positionAt } from "../playback.ts";
import { accept, type Decision, refuse } from "../step.ts";
import { endAndGoOn, ended, turnBack } from "./end-track.ts";
import { nextTrack, trackStarted } from "./start-next.ts";

type Of<Kind extends Command["kind"]> = Extract<Command, { kind: Kind }>;

/** Within this much of a song "previous" means the song before, later it means from the start. */
const PREVIOUS_WITHIN_MS = 3000;
/** A jump to the very end would leave nothing to play. */
const SEEK_MARGIN_MS = 500;

/** The host always; guests when the party is `open`, and nothing speaks against them. */
export const mayControl = (party: Party, by: Actor): boolean =>
  by.kind !== "guest" ||
  (party.settings.interactivity === "open" && !barredFromSpeaking(party, by));

export const play = (party: Party, { start, atMs }: Of<"play">): Decision => {
  const { current, status } = party.playback;
  if (status === "playing" && current) return accept();
  const resumed = { kind: "playback-resumed", atMs } as const;
  return current ? accept(resumed) : accept(resumed, ...nextTrack(party, start, atMs));
};

export const pause = (party: Party, { atMs }: Of<"pause">): Decision => {
  if (party.playback.status !== "playing") return accept();
  const positionMs = Math.round(positionAt(party.playback, atMs));
  return accept({ kind: "playback-paused", positionMs, atMs });
};

/** Skipping while paused or in trouble starts the music: somebody wants to hear the next song. */
export const skip = (party: Party, { start, atMs }: Of<"skip">): Decision => {
  const { current, status } = party.playback;
  const resumed: PartyEvent[] = status === "playing" ? [] : [{ kind: "playback-resumed", atMs }];
  if (current) {
    const goOn = endAndGoOn(party, current, "skipped", start, atMs);
    return goOn.ok ? accept(...resumed, ...goOn.events) : goOn;
  }
  const next = nextTrack(party, start, atMs);
  return next.length > 0 ? accept(...resumed, ...next) : refuse("nothing-to-play");
};

/** From the start, or, at the start, the song before; the current one then waits as the next. */
export const previous = (party: Party, { start, atMs }: Of<"previous">): Decision => {
  const { current, status } = party.playback;
  const [last] = party.recent;
  if (current && (!last || positionAt(party.playback, atMs) > PREVIOUS_WITHIN_MS)) {
    return accept({ kind: "playback-seeked", positionMs: 0, atMs });
  }
  if (!last) return refuse("no-previous");
  const resumed: PartyEvent[] = status === "playing" ? [] : [{ kind: "playback-resumed", atMs }];
  const again = { ...last, playId: start.playId, entryId: start.entryId, startedAtMs: atMs };
  return accept(
    ...resumed,
    ...(current ? putBack(party, current, start.backId, atMs) : []),
    trackStarted(party, again, start.seed, "history"),
  );
};

/** What a guest asked for is not lost by going back; autoplay's songs are. */
const putBack = (
  party: Party,
  current: Current,
  entryId: EntryId,
  atMs: number,
): readonly PartyEvent[] => {
  const { requestedBy, track, requestedAtMs } = current;
  const end = ended(current, "put-back", atMs, turnBack(party, current));
  if (requestedBy === undefined) return [end];
  const tick = party.ticks + 1;
  const entry = {
    entryId,
    track,
    requestedBy,
    requestedAtMs,
    age: tick,
    tie: tick,
    sincePlay: party.plays,
    place: undefined,
    votes: new Map(),
    score: 0,
  };
  const requests = party.guests.get(requestedBy)?.requests;
  return [
    end,
    { kind: "entry-added", entry, requests, atMs },
    {
      kind: "vote-cast",
      entryId,
      guestId: requestedBy,
      value: 1,
      score: 1,
      tie: tick,
      atMs,
    },
    { kind: "entry-moved", entryId, place: 0, atMs },
  ];
};

export const seek = (party: Party, { positionMs, atMs }: Of<"seek">): Decision => {
  const { current } = party.playback;
  if (!current) return refuse("nothing-playing");
  const { durationMs } = current.track;
  if (durationMs === 0) return refuse("not-seekable");
  const to = Math.min(positionMs, Math.max(0, durationMs - SEEK_MARGIN_MS));
  return accept({ kind: "playback-seeked", positionMs: to, atMs });
};

export const notePosition = (party: Party, command: Of<"note-position">): Decision => {
  if (party.playback.current?.playId !== command.playId) return accept();
  const { positionMs, atMs } = command;
  return accept({ kind: "position-noted", positionMs: Math.round(positionMs), atMs });
};
