import type { Log } from "../../core/ports/environment.ts";
import { problem } from "../problem.ts";

/** What only fails when the disk does: a full or write-protected card. */
export const orStorageProblem = async (
  log: Log,
  act: () => Promise<Response>,
): Promise<Response> => {
  try {
    return await act();
  } catch (error) {
    log("error", `a change was not stored: ${String(error)}`);
    return problem("storage-failed", { retryAfterSec: 5 });
  }
};
