import { putText } from "./http-text.ts";

/** Up, down, taken back: each differs from the one before on the same entry, so each is stored. */
const VALUES = [1, -1, 0] as const;

/** A client's votes over some entries; sent round and round, none of them is without effect. */
export const voteRequests = (
  port: number,
  cookie: string,
  entryIds: readonly string[],
): readonly string[] =>
  VALUES.flatMap((value) =>
    entryIds.map((entryId) => putText(port, `/api/v1/queue/${entryId}/vote`, cookie, { value })),
  );
