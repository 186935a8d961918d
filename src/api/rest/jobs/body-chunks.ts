import { type ApiContext, incomingOf } from "../../context.ts";

/** A phone that walked out of the Wi-Fi does not say goodbye. */
const SILENT_FOR_MS = 60_000;

/** A body of any size as it comes. Who stops reading early can still answer. */
export async function* chunksOf(c: ApiContext): AsyncGenerator<Uint8Array> {
  const incoming = incomingOf(c);
  if (!incoming) {
    // Without a socket, as a test calls.
    yield* c.req.raw.body ?? [];
    return;
  }
  incoming.setTimeout(SILENT_FOR_MS, () => incoming.destroy());
  try {
    yield* incoming.iterator({ destroyOnReturn: false });
  } finally {
    incoming.setTimeout(0);
  }
}
