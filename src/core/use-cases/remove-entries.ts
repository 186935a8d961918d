import type { EntryId } from "../../domain/ids.ts";
import type { Outcome } from "../party/outcome.ts";
import { actorOf, type Sender } from "../sender.ts";
import type { Stage } from "../stage.ts";

/** The host takes several entries out of the queue at once. */
export const removeEntries = (
  stage: Stage,
  sender: Sender,
  entryIds: readonly EntryId[],
): Promise<Outcome<undefined>> =>
  stage.party.send(
    { kind: "remove-entries", by: actorOf(sender), atMs: stage.environment.nowMs(), entryIds },
    { key: sender.key, answer: () => undefined },
  );
