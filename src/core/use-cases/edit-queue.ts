import type { EntryId } from "../../domain/ids.ts";
import type { Outcome } from "../party/outcome.ts";
import { actorOf, type Sender } from "../sender.ts";
import type { Stage } from "../stage.ts";

const nothing = (): undefined => undefined;

/** A guest withdraws a request; the host removes anything. */
export const removeEntry = (
  stage: Stage,
  sender: Sender,
  entryId: EntryId,
): Promise<Outcome<undefined>> =>
  stage.party.send(
    { kind: "remove-entry", by: actorOf(sender), atMs: stage.environment.nowMs(), entryId },
    { key: sender.key, answer: nothing },
  );

/** The host puts an entry right before or after another one. */
export const moveEntry = (
  stage: Stage,
  sender: Sender,
  entryId: EntryId,
  side: "before" | "after",
  anchorId: EntryId,
): Promise<Outcome<undefined>> =>
  stage.party.send(
    {
      kind: "move-entry",
      by: actorOf(sender),
      atMs: stage.environment.nowMs(),
      entryId,
      side,
      anchorId,
    },
    { key: sender.key, answer: nothing },
  );

export const clearQueue = (stage: Stage, sender: Sender): Promise<Outcome<undefined>> =>
  stage.party.send(
    { kind: "clear-queue", by: actorOf(sender), atMs: stage.environment.nowMs() },
    { key: sender.key, answer: nothing },
  );
