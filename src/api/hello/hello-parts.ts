import type { Stage } from "../../core/stage.ts";
import type { GuestId } from "../../domain/ids.ts";
import type { Visitor } from "../identity/guest-cookie.ts";
import type { HandoverCodes } from "./identity/handover-codes.ts";
import type { Passes } from "./identity/passes.ts";

/** What the simple page is made of. */
export interface HelloParts {
  readonly stage: Stage;
  readonly visitorOf: (cookies: string | undefined) => Visitor;
  /** Counts a new guest from a device; false: it has brought enough. */
  readonly mayJoin: (address: string) => boolean;
  /** Counts what a guest tells everybody; false: too much at once. */
  readonly mayTalk: (guestId: GuestId) => boolean;
  readonly passes: Passes;
  readonly codes: HandoverCodes;
}
