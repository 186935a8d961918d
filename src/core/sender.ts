import type { Actor, Start } from "../domain/command.ts";
import type { EntryId, GuestId, PlayId } from "../domain/ids.ts";
import type { Environment } from "./ports/environment.ts";

/** Who sends a command, and the id by which a second sending is known. */
export interface Sender {
  readonly guestId: GuestId;
  readonly isHost: boolean;
  readonly key?: string | undefined;
}

export const actorOf = ({ guestId, isHost }: Sender): Actor => ({
  kind: isHost ? "host" : "guest",
  guestId,
});

export const newEntryId = (environment: Environment): EntryId => environment.newId() as EntryId;

/** Names and chance for a song that may start. */
export const newStart = (environment: Environment): Start => ({
  playId: environment.newId() as PlayId,
  entryId: newEntryId(environment),
  backId: newEntryId(environment),
  seed: environment.random(),
});
