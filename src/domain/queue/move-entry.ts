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

/** The queue with `moved` at `place`; what the host had put there before makes room. */
export const withPlace = (
  queue: readonly Entry[],
  moved: Entry["entryId"],
  place: number,
): readonly Entry[] => {
  const placed = queue
    .filter((entry) => entry.place !== undefined && entry.entryId !== moved)
    .sort((left, right) => (left.place ?? 0) - (right.place ?? 0));
  const places = new Map([[moved, place]]);
  let taken = place;
  for (const entry of placed) {
    if (entry.place !== taken) continue;
    taken += 1;
    places.set(entry.entryId, taken);
  }
  return queue.map((entry) => {
    const to = places.get(entry.entryId);
    return to === undefined ? entry : { ...entry, place: to };
  });
};

/** The queue without `gone`; what the host placed behind it moves up by one. */
export const withoutEntry = (party: Party, gone: Entry["entryId"]): readonly Entry[] => {
  const rest = party.queue.filter((entry) => entry.entryId !== gone);
  if (rest.every((entry) => entry.place === undefined)) return rest;
  const rank = rankQueue(party).findIndex((entry) => entry.entryId === gone);
  return rest.map((entry) =>
    entry.place !== undefined && entry.place > rank ? { ...entry, place: entry.place - 1 } : entry,
  );
};
