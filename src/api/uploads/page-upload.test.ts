import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sendByTus, type TusUpload } from "../../../web/lib/net/tus/send-by-tus.ts";
import type { TusTransport } from "../../../web/lib/net/tus/tus-transport.ts";
import { anUploadServer } from "./testing/an-upload-server.ts";

const BYTES = 300_000;
const idOf = (url: string | undefined): string => url?.split("/").at(-1) ?? "";

/** A guest's page with its cookie; `fate` says of each request whether it arrives and is answered. */
const aPage = (
  server: { readonly origin: string },
  fate: (method: string, nth: number) => "works" | "lost" | "unanswered" = () => "works",
) => {
  const methods: string[] = [];
  let kept: string | undefined;
  const transport: TusTransport = async ({ method, url, headers, body }) => {
    methods.push(method);
    const what = fate(method, methods.length);
    if (what === "lost") return undefined;
    const response = await fetch(new URL(url, server.origin), {
      method,
      headers: { ...headers, cookie: "rumpus_guest=adaxxxxxxxxxxxxxxxxxxx", origin: server.origin },
      ...(body ? { body } : {}),
    });
    const text = await response.text();
    if (what === "unanswered") return undefined;
    const header = (name: string) => response.headers.get(name) ?? undefined;
    return { status: response.status, header, text };
  };
  const stop = new AbortController();
  const upload = (bytes: Buffer<ArrayBuffer>, more: Partial<TusUpload> = {}) =>
    sendByTus({
      endpoint: "/api/v1/uploads",
      file: new Blob([bytes]),
      metadata: { filename: "Jóga.mp3" },
      chunkBytes: 100_000,
      transport,
      memory: {
        recall: () => kept,
        keep: (url) => {
          kept = url;
        },
      },
      waitToRetry: () => Promise.resolve(),
      onProgress: () => undefined,
      onOffline: () => undefined,
      signal: stop.signal,
      ...more,
    });
  return {
    methods,
    stop: () => stop.abort(),
    kept: () => kept,
    upload,
    remember: (url: string) => {
      kept = url;
    },
  };
};

describe("a file that the page sends", () => {
  it("comes in pieces, under its name, and a run checks it", async () => {
    const server = await anUploadServer();
    const page = aPage(server);
    const song = randomBytes(BYTES);
    const progress: number[] = [];

    const end = await page.upload(song, { onProgress: (sent) => progress.push(sent) });

    expect(end).toMatchObject({ kind: "done", jobId: "job-1" });
    expect(server.read(idOf(end.kind === "done" ? end.url : undefined)).equals(song)).toBe(true);
    expect(server.jobs.all()).toMatchObject([{ input: { name: "Jóga.mp3" } }]);
    expect(page.methods).toEqual(["POST", "PATCH", "PATCH", "PATCH"]);
    expect(progress.at(-1)).toBe(BYTES);
    expect(page.kept()).toBeUndefined();
  });

  it("goes on after a hole in the Wi-Fi with what had not come", async () => {
    const server = await anUploadServer();
    const page = aPage(server, (_, nth) => (nth === 3 ? "lost" : "works"));
    const song = randomBytes(BYTES);
    let holes = 0;

    const end = await page.upload(song, { onOffline: () => (holes += 1) });

    expect(page.methods).toEqual(["POST", "PATCH", "PATCH", "HEAD", "PATCH", "PATCH"]);
    expect(holes).toBe(1);
    expect(server.read(idOf(end.kind === "done" ? end.url : undefined)).equals(song)).toBe(true);
  });

  it("has one place, and one in the queue, although the answer to its beginning was lost", async () => {
    const server = await anUploadServer();
    const page = aPage(server, (_, nth) => (nth === 1 ? "unanswered" : "works"));
    const song = randomBytes(BYTES);

    const end = await page.upload(song, { metadata: { filename: "Jóga.mp3", isRequest: "" } });

    expect(page.methods).toEqual(["POST", "POST", "PATCH", "PATCH", "PATCH"]);
    expect(server.read(idOf(end.kind === "done" ? end.url : undefined)).equals(song)).toBe(true);
    expect(await server.ledger.openUploads()).toHaveLength(1);
    expect(server.queue()).toEqual(["Jóga"]);
  });

  it("is another one when the same page sends it once more", async () => {
    const server = await anUploadServer();
    const page = aPage(server);
    const song = randomBytes(10);

    const ends = [await page.upload(song), await page.upload(song)];

    expect(new Set(ends.map((end) => end.kind === "done" && end.url)).size).toBe(2);
  });

  it("is checked once although the answer to the last piece was lost", async () => {
    const server = await anUploadServer();
    const page = aPage(server, (_, nth) => (nth === 4 ? "unanswered" : "works"));

    const end = await page.upload(randomBytes(BYTES));

    expect(page.methods).toEqual(["POST", "PATCH", "PATCH", "PATCH", "HEAD"]);
    expect(end).toMatchObject({ kind: "done", jobId: "job-1" });
    expect(server.jobs.all()).toHaveLength(1);
  });

  it("goes on where an earlier visit was cut off", async () => {
    const server = await anUploadServer();
    const ada = server.guest("ada");
    const song = randomBytes(BYTES);
    const url = (await ada.create(BYTES)).headers.get("location") ?? "";
    await ada.send(url, 0, Uint8Array.from(song.subarray(0, 250_000)));
    const page = aPage(server);
    page.remember(url);

    const end = await page.upload(song);

    expect(page.methods).toEqual(["HEAD", "PATCH"]);
    expect(end).toMatchObject({ kind: "done", url });
    expect(server.read(idOf(url)).equals(song)).toBe(true);
  });

  it("begins anew when the box has forgotten it", async () => {
    const server = await anUploadServer();
    const page = aPage(server);
    page.remember("/api/v1/uploads/gone");

    const end = await page.upload(randomBytes(10));

    expect(page.methods).toEqual(["HEAD", "POST", "PATCH"]);
    expect(end.kind).toBe("done");
  });

  it("ends when the box refuses it, with the box's reason", async () => {
    const server = await anUploadServer({ settings: { uploads: "off" } });
    const page = aPage(server);

    const end = await page.upload(randomBytes(10));

    expect(end.kind === "refused" && JSON.parse(end.answer.text).code).toBe("uploads-off");
    expect(page.methods).toEqual(["POST"]);
  });

  it("takes back what is there when the guest changes their mind", async () => {
    const server = await anUploadServer();
    const page = aPage(server);

    const end = await page.upload(randomBytes(BYTES), {
      onProgress: (sent) => sent === 100_000 && page.stop(),
    });

    expect(end.kind).toBe("stopped");
    expect(page.methods).toEqual(["POST", "PATCH", "DELETE"]);
    expect(page.kept()).toBeUndefined();
  });
});
