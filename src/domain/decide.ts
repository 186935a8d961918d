import type { Command } from "./command.ts";
import { changeGuest } from "./guests/change-guest.ts";
import { addHashtag } from "./hashtags/add-hashtag.ts";
import { judgeHashtag } from "./hashtags/judge-hashtag.ts";
import type { Party } from "./party.ts";
import { mayControl, notePosition, pause, play, previous, seek, skip } from "./playing/controls.ts";
import { endTrack } from "./playing/end-track.ts";
import { castSkipVote } from "./playing/skip-vote.ts";
import { startNext } from "./playing/start-next.ts";
import { castVote } from "./queue/cast-vote.ts";
import { clearQueue, removeEntries, removeEntry } from "./queue/leave-queue.ts";
import { moveEntry } from "./queue/move-entry.ts";
import { addFallback, requestTrack } from "./queue/request-track.ts";
import { settleEntry } from "./queue/settle-entry.ts";
import { accept, type Decision, refuse, unreachable } from "./step.ts";

/** The rules of the party: what follows from a command, or why it is refused. Pure. */
export const decide = (party: Party, command: Command): Decision => {
  switch (command.kind) {
    case "join-party":
      return joinParty(party, command);
    case "request-track":
      return requestTrack(party, command);
    case "add-fallback":
      return addFallback(party, command);
    case "cast-vote":
      return castVote(party, command);
    case "remove-entry":
      return removeEntry(party, command);
    case "remove-entries":
      return removeEntries(party, command);
    case "settle-entry":
      return settleEntry(party, command);
    case "change-guest":
      return changeGuest(party, command);
    case "add-hashtag":
      return addHashtag(party, command);
    case "judge-hashtag":
      return judgeHashtag(party, command);
    case "move-entry":
      return moveEntry(party, command);
    case "clear-queue":
      return clearQueue(party, command);
    case "change-settings":
      if (command.by.kind === "guest") return refuse("host-only");
      return accept({ kind: "settings-changed", patch: command.patch, atMs: command.atMs });
    default:
      return decidePlayback(party, command);
  }
};

type PlaybackCommand = Exclude<
  Command,
  {
    kind:
      | "join-party"
      | "request-track"
      | "add-fallback"
      | "cast-vote"
      | "remove-entry"
      | "remove-entries"
      | "settle-entry"
      | "change-guest"
      | "add-hashtag"
      | "judge-hashtag"
      | "move-entry"
      | "clear-queue"
      | "change-settings";
  }
>;

const decidePlayback = (party: Party, command: PlaybackCommand): Decision => {
  switch (command.kind) {
    case "cast-skip-vote":
      return castSkipVote(party, command);
    case "end-track":
      return endTrack(party, command);
    case "start-next":
      return startNext(party, command);
    case "note-position":
      return notePosition(party, command);
    case "choose-filler":
      return accept({ kind: "filler-chosen", filler: command.filler, atMs: command.atMs });
    default:
      return mayControl(party, command.by) ? decideControl(party, command) : refuse("host-only");
  }
};

type ControlCommand = Extract<
  Command,
  { kind: "play" | "pause" | "skip" | "previous" | "seek" | "set-volume" }
>;

const decideControl = (party: Party, command: ControlCommand): Decision => {
  switch (command.kind) {
    case "play":
      return play(party, command);
    case "pause":
      return pause(party, command);
    case "skip":
      return skip(party, command);
    case "previous":
      return previous(party, command);
    case "seek":
      return seek(party, command);
    case "set-volume":
      return accept({ kind: "volume-set", volumePct: command.volumePct, atMs: command.atMs });
    default:
      return unreachable(command);
  }
};

const joinParty = (party: Party, command: Extract<Command, { kind: "join-party" }>): Decision => {
  const { guestId, name, hue, atMs } = command;
  if (party.guests.has(guestId)) return accept();
  return accept({ kind: "guest-joined", guestId, name, hue, atMs });
};
