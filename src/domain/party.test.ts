import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "./decide.ts";
import { evolveAll } from "./evolve.ts";
import type { Party } from "./party.ts";
import type { Decision } from "./step.ts";
import { anyEvening, EVERYTHING, type Moment, opening } from "./testing/evening.ts";
import { refusalCodes } from "./testing/refusal-codes.ts";

const RUNS = { numRuns: 250 };
const anyParty = anyEvening({ kinds: EVERYTHING });

const always = (check: (moment: Moment) => void): void =>
  fc.assert(
    fc.property(anyParty, (evening) => evening.forEach(check)),
    RUNS,
  );

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    const parts = value instanceof Map ? value.values() : Object.values(value);
    for (const part of parts) deepFreeze(part);
  }
  return value;
};

/** The last word of every guest on every entry; an entry that is new has heard none. */
const noteVotes = (last: Map<string, number>, decision: Decision): void => {
  for (const event of decision.ok ? decision.events : []) {
    if (event.kind === "vote-cast") last.set(`${event.entryId}|${event.guestId}`, event.value);
    if (event.kind !== "entry-added") continue;
    for (const key of [...last.keys()]) {
      if (key.startsWith(`${event.entry.entryId}|`)) last.delete(key);
    }
  }
};

describe("any party, whatever people do", () => {
  it("adds up the votes of an entry to its score", () => {
    always(({ after }) => {
      for (const entry of after.queue) {
        const sum = [...entry.votes.values()].reduce((total, vote) => total + vote, 0);

        expect(entry.score).toBe(sum);
      }
    });
  });

  it("counts one vote per guest and entry, the last one", () => {
    fc.assert(
      fc.property(anyParty, (evening) => {
        const last = new Map<string, number>();
        for (const { decision, after } of evening) {
          noteVotes(last, decision);

          const votes = after.queue.flatMap((entry) =>
            [...entry.votes].map(([guestId, value]) => [`${entry.entryId}|${guestId}`, value]),
          );
          const waiting = new Set<string>(after.queue.map((entry) => entry.entryId));
          const expected = [...last].filter(
            ([key, value]) => value !== 0 && waiting.has(key.split("|")[0] ?? ""),
          );
          expect(new Map(expected)).toEqual(new Map(votes as [string, number][]));
        }
      }),
      RUNS,
    );
  });

  it("comes out the same when the same things happen in the same order", () => {
    fc.assert(
      fc.property(anyParty, (evening) => {
        let party: Party = opening({});
        for (const { command, decision, after } of evening) {
          const again = decide(party, command);
          if (again.ok) party = evolveAll(party, again.events);

          expect(again).toEqual(decision);
          expect(party).toEqual(after);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never changes a state that somebody may still be looking at", () => {
    always(({ before, command, decision, after }) => {
      deepFreeze(before);
      deepFreeze(decision);

      const again = decide(before, command);
      const result = again.ok ? evolveAll(before, again.events) : before;

      expect(result.seq).toBe(after.seq);
    });
  });

  it("says no with a code that is known, and a time that lies ahead", () => {
    always(({ command, decision }) => {
      if (decision.ok) return;

      expect(refusalCodes).toContain(decision.refusal.code);
      expect(decision.refusal.retryAtMs ?? Number.POSITIVE_INFINITY).toBeGreaterThan(command.atMs);
      expect(decision).not.toHaveProperty("events");
    });
  });

  it("counts every event, and gives it the time of its command", () => {
    always(({ before, command, decision, after }) => {
      const events = decision.ok ? decision.events : [];

      expect(after.seq).toBe(before.seq + events.length);
      for (const event of events) expect(event.atMs).toBe(command.atMs);
    });
  });

  it("never has the same entry twice, nor one that is also on", () => {
    always(({ after }) => {
      const ids = after.queue.map((entry) => entry.entryId);
      const on = after.playback.current?.entryId;

      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain(on);
    });
  });

  it("gives every play and every waiting entry a name that was never used before", () => {
    fc.assert(
      fc.property(anyParty, (evening) => {
        const events = evening.flatMap(({ decision }) => (decision.ok ? decision.events : []));
        const waited = events.flatMap((event) =>
          event.kind === "entry-added" ? [event.entry.entryId] : [],
        );
        const played = events.flatMap((event) =>
          event.kind === "track-started" ? [event.play] : [],
        );

        expect(new Set(waited).size).toBe(waited.length);
        expect(new Set(played.map(({ playId }) => playId)).size).toBe(played.length);
        expect(new Set(played.map(({ entryId }) => entryId)).size).toBe(played.length);
      }),
      RUNS,
    );
  });

  it("takes no request into a full queue", () => {
    always(({ before, command, after }) => {
      if (command.kind !== "request-track" && command.kind !== "add-fallback") return;
      if (after.queue.length <= before.queue.length) return;

      expect(after.queue.length).toBeLessThanOrEqual(before.settings.queueLength);
    });
  });

  it("has nothing on in trouble, and says why it is in trouble", () => {
    always(({ after: { playback } }) => {
      if (playback.status === "trouble") expect(playback.current).toBeUndefined();

      expect(playback.trouble !== undefined).toBe(playback.status === "trouble");
    });
  });

  it("lets skip votes die with their song", () => {
    always(({ before, after }) => {
      const [was, is] = [before.playback.current, after.playback.current];
      if (!is || was?.playId === is.playId) return;

      expect(is.skipVotes.size).toBe(0);
    });
  });

  it("goes on with the next song as long as something waits and nobody stopped the music", () => {
    always(({ before, after }) => {
      const stopped = before.playback.current && !after.playback.current;
      if (!stopped || after.playback.status === "trouble") return;

      expect(after.queue.filter(({ track }) => !track.isPending)).toEqual([]);
      expect(after.playback.filler).toBeUndefined();
    });
  });

  it("plays nothing that is still being fetched", () => {
    always(({ after }) => {
      expect(after.playback.current?.track.isPending).toBeUndefined();
    });
  });

  it("takes no request, no vote and no word from who is banned", () => {
    always(({ before, command, decision }) => {
      const { by } = command;
      if (by.kind !== "guest" || before.guests.get(by.guestId)?.standing !== "banned") return;
      const kinds = decision.ok ? decision.events.map(({ kind }) => kind) : [];

      for (const kind of ["entry-added", "vote-cast", "skip-vote-cast", "hashtag-added"] as const)
        expect(kinds).not.toContain(kind);
    });
  });

  it("never jumps out of a song", () => {
    always(({ decision, after }) => {
      const { current } = after.playback;
      for (const event of decision.ok ? decision.events : []) {
        if (event.kind !== "playback-seeked" || !current?.track.durationMs) continue;

        expect(event.positionMs).toBeLessThan(current.track.durationMs);
      }
    });
  });
});
