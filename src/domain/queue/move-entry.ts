import type { Command } from "../command.ts";
import type { Entry } from "../entry.ts";
import { findEntry, type Party } from "../party.ts";
import { rankQueue } from "../ranking/rank.ts";
import { accept, type Decision, refuse } from "../step.ts";

type MoveEntry = Extract<Command, { kind: "move-entry" }>;

/** The host puts an entry at a place of the ranking; it stays there until those ahead have played. */
export const moveEntry = (party: Party, command: MoveEntry): Decision => {
  const { by, entryId, anchorId, side, atMs } = command;
  if (by.kind === "guest") return refuse("host-only");
  if (!findEntry(party, entryId) || !findEntry(party, anchorId)) return refuse("no-such-entry");
  if (entryId === anchorId) return accept();
  const others = rankQueue(party).filter((entry) => entry.entryId !== entryId);
  const anchor = others.findIndex((entry) => entry.entryId === anchorId);
  const place = side === "before" ? anchor : anchor + 1;
  return accept({ kind: "entry-moved", entryId, place, atMs });
};

/** The queue with `moved` at `place` of the ranking; all others keep their order. */
export const withPlace = (party: Party, moved: Entry["entryId"], place: number): readonly Entry[] =>
  closedUp(party, moved).map((entry) => {
    if (entry.entryId === moved) return { ...entry, place };
    if (entry.place === undefined || entry.place < place) return entry;
    return { ...entry, place: entry.place + 1 };
  });

/** The queue without `gone`; what the host placed behind it moves up by one. */
export const withoutEntry = (party: Party, gone: Entry["entryId"]): readonly Entry[] =>
  closedUp(party, gone).filter((entry) => entry.entryId !== gone);

/** What the host placed behind `gone` stands one place further up. */
const closedUp = (party: Party, gone: Entry["entryId"]): readonly Entry[] => {
  const { queue } = party;
  if (queue.every((entry) => entry.place === undefined)) return queue;
  const rank = rankQueue(party).findIndex((entry) => entry.entryId === gone);
  return queue.map((entry) =>
    entry.place !== undefined && entry.place > rank ? { ...entry, place: entry.place - 1 } : entry,
  );
};
