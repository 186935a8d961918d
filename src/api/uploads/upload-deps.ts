import type { Log } from "../../core/ports/environment.ts";
import type { Stage } from "../../core/stage.ts";
import type { Uploads } from "../../core/uploads/create-uploads.ts";
import type { Uploader } from "../../core/uploads/upload-rules.ts";
import type { GuestId } from "../../domain/ids.ts";
import { type ApiContext, addressOf, isLoopback } from "../context.ts";
import { createNewcomerLimit } from "../guards/newcomers.ts";
import { problem } from "../problem.ts";

export interface UploadDeps {
  readonly stage: Stage;
  readonly uploads: Uploads;
  readonly log: Log;
}

export const uploaderOf = (c: ApiContext): Uploader & { readonly guestId: GuestId } => ({
  guestId: c.get("guestId"),
  isHost: c.get("isHost"),
});

/**
 * A day's quota means nothing to who comes as somebody new for every file: one device brings only so
 * many guests who have neither joined nor brought anything. Undefined: welcome.
 */
export const createUploadGuard = ({ stage, uploads }: UploadDeps) => {
  const mayJoin = createNewcomerLimit(stage.environment.nowMs);
  return async (c: ApiContext): Promise<Response | undefined> => {
    const { guestId, isHost } = uploaderOf(c);
    const isKnown = isHost || stage.party.newest().guests.has(guestId) || isLoopback(addressOf(c));
    if (isKnown || (await uploads.hasBrought(guestId)) || mayJoin(addressOf(c))) return undefined;
    return problem("rate-limited", { retryAfterSec: 180 });
  };
};

export type UploadGuard = ReturnType<typeof createUploadGuard>;
