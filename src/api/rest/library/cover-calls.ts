import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import * as z from "zod";
import type { TrackId } from "../../../domain/ids.ts";
import { coverPath } from "../../../lib/cover-path.ts";
import type { AddCall } from "../../calls.ts";
import type { ApiDeps } from "../../deps.ts";
import { problem } from "../../problem.ts";

const SIZES = [64, 256, 640] as const;
const Size = z.object({ size: z.coerce.number().int().min(1).max(4096).default(256) });
/** A content address; nothing else ever becomes part of a path. */
const CoverId = z.string().regex(/^[a-f0-9]{32}$/);

/** The pictures of the library, by track and by content address. */
export const addCoverCalls = (call: AddCall, { stage, coverFolder }: ApiDeps): void => {
  const send = async (coverId: string, wanted: number, isForEver: boolean): Promise<Response> => {
    const size = SIZES.find((each) => each >= wanted) ?? 640;
    const path = coverPath(coverFolder, coverId, size);
    const file = await open(path).catch(() => undefined);
    if (!file) return problem("not-found", { detail: "This track has no cover." });
    const { size: bytes } = await file.stat();
    await file.close();
    return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
      headers: {
        "Content-Type": "image/webp",
        "Content-Length": String(bytes),
        "Cache-Control": isForEver ? "public, max-age=31536000, immutable" : "public, max-age=60",
        "X-Content-Type-Options": "nosniff",
      },
    });
  };

  call(
    {
      method: "get",
      path: "/covers/{coverId}",
      summary: "A cover by its content address; never changes",
      tag: "library",
      params: z.object({ coverId: CoverId }),
      query: Size,
      answers: { 200: "image" },
    },
    (_c, { params, query }) => send(params.coverId, query.size, true),
  );

  call(
    {
      method: "get",
      path: "/tracks/{trackId}/cover",
      summary: "The cover of a track",
      tag: "library",
      params: z.object({ trackId: z.string().max(64) }),
      query: Size,
      answers: { 200: "image" },
    },
    async (_c, { params, query }) => {
      const track = await stage.library.track(params.trackId as TrackId);
      if (!track) return problem("no-such-track");
      if (!track.coverId) return problem("not-found", { detail: "This track has no cover." });
      return await send(track.coverId, query.size, false);
    },
  );
};
