import type { Stage } from "../../core/stage.ts";
import type { GuestId } from "../../domain/ids.ts";
import { type ApiContext, deviceOf } from "../context.ts";
import { isScreen } from "../live/sse.ts";
import { problem } from "../problem.ts";
import type { BanGuard } from "./ban-guard.ts";

export interface AdmissionParts {
  readonly stage: Pick<Stage, "party" | "presence">;
  /** Counts a newcomer from there; false: enough have come. */
  readonly mayJoin: (address: string) => boolean;
  readonly bans: BanGuard;
}

/** What speaks against a request whatever it asks for: too many newcomers, or a ban. */
export const createAdmission = ({ stage, mayJoin, bans }: AdmissionParts) => {
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
    const isBound = !isHost && isWriting(c.req.method, c.req.path);
    const isBanned = isBound && bans.isBanned(stage.party.newest(), guestId, address);
    return isBanned ? problem("guest-banned") : undefined;
  };
};

/** What makes a guest of a visitor. */
const isJoining = (method: string, path: string): boolean =>
  method !== "GET" && /\/(queue|skip-vote|hashtags|me)(\/|$)/.test(path);

/** Who signs in shows that they are the host. */
const isWriting = (method: string, path: string): boolean =>
  !["GET", "HEAD", "OPTIONS"].includes(method) && !path.endsWith("/session");
