import * as z from "zod";
import type { AddCall } from "../calls.ts";
import { headerOf, takes } from "../context.ts";
import type { ApiDeps } from "../deps.ts";
import { problem } from "../problem.ts";
import { createPackedSongs } from "./packed-songs.ts";

const NOT_YET = { detail: "Nobody has heard this song ahead yet.", retryAfterSec: 5 };

/** What screens draw the music from. */
export const addFeatureCalls = (call: AddCall, { features }: Pick<ApiDeps, "features">): void => {
  const packed = createPackedSongs();
  call(
    {
      method: "get",
      path: "/tracks/{trackId}/features",
      summary: "Bands, beats and sections of a song that was heard ahead (protocol/features.ts)",
      tag: "lights",
      params: z.object({ trackId: z.string().max(64) }),
      answers: { 200: "file" },
    },
    async (c, { params }) => {
      const song = features(params.trackId);
      if (!song) return problem("not-found", NOT_YET);
      const etag = song.tag === undefined ? undefined : `"${song.tag}"`;
      const headers = headersFor(etag);
      if (etag !== undefined && headerOf(c, "if-none-match") === etag)
        return new Response(null, { status: 304, headers });
      const takesGzip = takes(c, "gzip");
      const bytes = await (takesGzip ? packed(params.trackId, song) : song.read());
      if (!bytes) return problem("not-found", NOT_YET);
      return send(bytes, takesGzip ? { ...headers, "Content-Encoding": "gzip" } : headers);
    },
  );
};

/** The host may correct the beats: it is asked for each time, and sent only if it differs. */
const headersFor = (etag: string | undefined): Record<string, string> => ({
  "Cache-Control": etag === undefined ? "no-store" : "no-cache",
  "X-Content-Type-Options": "nosniff",
  Vary: "Accept-Encoding",
  ...(etag === undefined ? {} : { ETag: etag }),
});

const send = (bytes: Uint8Array, headers: Readonly<Record<string, string>>): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      "Content-Type": "application/octet-stream",
      "Content-Length": String(bytes.length),
    },
  });
