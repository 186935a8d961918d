import type { Stage } from "../../core/stage.ts";
import type { GuestId } from "../../domain/ids.ts";
import { type ApiContext, deviceOf, isScreen } from "../context.ts";
import { problem } from "../problem.ts";
import type { BanGuard } from "./ban-guard.ts";
import { TALK_AGAIN_SEC } from "./talk-limit.ts";

export interface AdmissionParts {
  readonly stage: Pick<Stage, "party" | "presence">;
  /** Counts a newcomer from there; false: enough have come. */
  readonly mayJoin: (address: string) => boolean;
  readonly bans: BanGuard;
  /** Counts what a guest tells everybody; false: too much at once. */
  readonly mayTalk: (guestId: GuestId) => boolean;
}

/** What speaks against a request whatever it asks for: too many newcomers, a ban, or haste. */
export const createAdmission = ({ stage, mayJoin, bans, mayTalk }: AdmissionParts) => {
  const welcome = (c: ApiContext, guestId: GuestId, address: string): boolean => {
    if (stage.party.newest().guests.has(guestId)) {
      // The box's own screen is no guest, whoever opened it.
      if (!isScreen(c)) stage.presence.seen(guestId);
      bans.saw(guestId, address);
      return true;
    }
    return address === "" || !isJoining(c.req.method, c.req.path) || mayJoin(address);
  };

  return (c: ApiContext, guestId: GuestId, isHost: boolean): Response | undefined => {
    const address = deviceOf(c);
    if (!welcome(c, guestId, address)) return problem("rate-limited", { retryAfterSec: 180 });
    if (isHost || !isWriting(c.req.method, c.req.path)) return undefined;
    if (bans.isBanned(guestId, address)) return problem("guest-banned");
    if (!isTalking(c.req.path) || mayTalk(guestId)) return undefined;
    return problem("rate-limited", { retryAfterSec: TALK_AGAIN_SEC });
  };
};

/** What makes a guest of a visitor. */
const isJoining = (method: string, path: string): boolean =>
  method !== "GET" && /\/(queue|skip-vote|hashtags|me)(\/|$)/.test(path);

/** What all see at once, and nothing else limits. */
const isTalking = (path: string): boolean => /\/(hashtags|me|skip-vote)(\/|$)/.test(path);

/** Who signs in shows that they are the host. */
const isWriting = (method: string, path: string): boolean =>
  !["GET", "HEAD", "OPTIONS"].includes(method) && !path.endsWith("/session");
