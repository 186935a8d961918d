import type { PartyEvent } from "../../domain/event.ts";
import type { Party } from "../../domain/party.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { StorageFault } from "../ports/store.ts";

/** What became of a command. `storage` means: nothing happened, the disk would not take it. */
export type Outcome<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly storage: StorageFault };

/** Events that are on disk, and the party before and after them. */
export interface Change {
  readonly before: Party;
  readonly after: Party;
  readonly events: readonly PartyEvent[];
}
