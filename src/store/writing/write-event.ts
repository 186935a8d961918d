import type { PartyEvent } from "../../domain/event.ts";
import { unreachable } from "../../domain/step.ts";
import type { Db } from "../open.ts";
import { createActivityWriter } from "../statistics/activity-writer.ts";
import { createGuestWriter } from "./guest-writer.ts";

type Of<Kind extends PartyEvent["kind"]> = Extract<PartyEvent, { kind: Kind }>;

/** Brings the tables from before an event to after it. */
export const createEventWriter = (db: Db): ((event: PartyEvent) => void) => {
  const writeQueue = createQueueWriter(db);
  const writeGuest = createGuestWriter(db);
  const countActivity = createActivityWriter(db);
  const writePlay = createPlayWriter(db);
  const putSetting = db.prepare("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)");

  return (event) => {
    countActivity(event);
    switch (event.kind) {
      case "guest-joined":
      case "entry-added":
      case "vote-cast":
      case "entry-removed":
      case "entry-settled":
        return writeQueue(event);
      case "guest-changed":
      case "hashtag-added":
      case "hashtag-judged":
        return writeGuest(event);
      case "track-started":
      case "track-ended":
        return writePlay(event);
      case "settings-changed":
        for (const [key, value] of Object.entries(event.patch)) {
          putSetting.run(key, JSON.stringify(value));
        }
        return;
      case "playback-paused":
      case "playback-resumed":
      case "playback-seeked":
      case "position-noted":
      case "entry-moved":
      case "volume-set":
      case "skip-vote-cast":
      case "trouble-began":
      case "filler-chosen":
        // It is in the party's row and the places, which every commit brings up to date.
        return;
      default:
        return unreachable(event);
    }
  };
};

const createQueueWriter = (db: Db) => {
  const addGuest = db.prepare(
    "INSERT OR IGNORE INTO guests (guest_id, name, hue, joined_at) VALUES (?, ?, ?, ?)",
  );
  const setTokens = db.prepare("UPDATE guests SET tokens = ?, tokens_at = ? WHERE guest_id = ?");
  const addEntry = db.prepare(
    `INSERT INTO entries (entry_id, track, requested_by, requested_at, age, tie, since_play, place)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const setTrack = db.prepare("UPDATE entries SET track = ? WHERE entry_id = ?");
  const putVote = db.prepare(
    `INSERT INTO votes (entry_id, guest_id, value) VALUES (?, ?, ?)
     ON CONFLICT (entry_id, guest_id) DO UPDATE SET value = excluded.value`,
  );
  const dropVote = db.prepare("DELETE FROM votes WHERE entry_id = ? AND guest_id = ?");
  const setTie = db.prepare("UPDATE entries SET tie = ? WHERE entry_id = ? AND tie <> ?");
  const dropEntry = db.prepare("DELETE FROM entries WHERE entry_id = ?");
  const dropVotes = db.prepare("DELETE FROM votes WHERE entry_id = ?");

  return (
    event: Of<"guest-joined" | "entry-added" | "vote-cast" | "entry-removed" | "entry-settled">,
  ): void => {
    switch (event.kind) {
      case "guest-joined":
        addGuest.run(event.guestId, event.name, event.hue, event.atMs);
        return;
      case "entry-added": {
        const { entry, requests } = event;
        addEntry.run(
          entry.entryId,
          JSON.stringify(entry.track),
          entry.requestedBy ?? null,
          entry.requestedAtMs,
          entry.age,
          entry.tie,
          entry.sincePlay,
          entry.place ?? null,
        );
        if (requests && entry.requestedBy) {
          setTokens.run(requests.tokens, requests.atMs, entry.requestedBy);
        }
        return;
      }
      case "vote-cast":
        if (event.value === 0) dropVote.run(event.entryId, event.guestId);
        else putVote.run(event.entryId, event.guestId, event.value);
        setTie.run(event.tie, event.entryId, event.tie);
        return;
      case "entry-settled":
        setTrack.run(JSON.stringify(event.track), event.entryId);
        return;
      case "entry-removed":
        dropEntry.run(event.entryId);
        dropVotes.run(event.entryId);
        return;
      default:
        unreachable(event);
    }
  };
};

const createPlayWriter = (db: Db) => {
  const addPlay = db.prepare(
    `INSERT INTO plays (number, play_id, entry_id, track_id, track, requested_by, requested_at, score, started_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const countPlay = db.prepare("UPDATE tracks SET plays = plays + 1 WHERE track_id = ?");
  const endPlay = db.prepare(
    "UPDATE plays SET ended_at = ?, how = ?, reason = ? WHERE play_id = ?",
  );
  const takeTurn = db.prepare(
    "UPDATE guests SET next_round = ?, last_turn_play = ? WHERE guest_id = ?",
  );
  const giveBack = db.prepare("UPDATE guests SET next_round = ? WHERE guest_id = ?");

  return (event: Of<"track-started"> | Of<"track-ended">): void => {
    if (event.kind === "track-ended") {
      endPlay.run(event.atMs, event.end, event.reason ?? null, event.playId);
      if (event.refund) giveBack.run(event.refund.round, event.refund.guestId);
      return;
    }
    const { play, number, turn } = event;
    addPlay.run(
      number,
      play.playId,
      play.entryId,
      play.track.trackId,
      JSON.stringify(play.track),
      play.requestedBy ?? null,
      play.requestedAtMs,
      play.score,
      play.startedAtMs,
    );
    countPlay.run(play.track.trackId);
    if (turn) takeTurn.run(turn.round + 1, number, turn.guestId);
  };
};
