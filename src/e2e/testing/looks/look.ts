import type { Page } from "playwright-core";
import type { PartySnapshot } from "../../../protocol/party.ts";
import type { BusyParty } from "./busy-party.ts";

/** One thing that people see: a page in a state, the same in every language, size and theme. */
export interface Look {
  readonly name: string;
  readonly who: "guest" | "host" | "screen" | "window";
  /** Where it begins. */
  readonly path: string;
  /** It switches the network off, so what cannot be fetched is no fault. */
  readonly isOffline?: boolean;
  /** The box says no, so what is refused is no fault. */
  readonly isRefused?: boolean;
  /** Makes of the party one that this one cannot be brought to while others look at it. */
  readonly asIf?: (snapshot: PartySnapshot) => PartySnapshot;
  /** What a person does to get there, and waits for; by places, not by words, which differ. */
  readonly arrange: (page: Page, party: BusyParty) => Promise<void>;
}
