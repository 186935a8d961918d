import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { Upload as TusUpload } from "tus-js-client";
import { describe, expect, it } from "vitest";
import { waitFor } from "../../testing/wait-for.ts";
import { anUploadServer } from "./testing/an-upload-server.ts";

const BYTES = 300_000;
const locationOf = (response: Response): string => response.headers.get("location") ?? "";
const idOf = (path: string): string => path.split("/").at(-1) ?? "";
const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { code: string }).code;

describe("a file that comes by tus", () => {
  it("is on disk as it was sent, and a run checks it", async () => {
    const server = await anUploadServer();
    const ada = server.guest("ada");
    const song = randomBytes(BYTES);

    const created = await ada.create(BYTES, "../../Jóga.mp3");
    const sent = await ada.send(locationOf(created), 0, song);

    expect(created.status).toBe(201);
    expect(locationOf(created)).toMatch(/^\/api\/v1\/uploads\/[a-z0-9]+$/);
    expect(sent.status).toBe(204);
    expect(sent.headers.get("upload-job")).toBe("job-1");
    const uploadId = idOf(locationOf(created));
    expect(server.read(uploadId).equals(song)).toBe(true);
    expect(server.jobs.all()).toMatchObject([
      {
        kind: "import-upload",
        input: { uploadId, name: "Jóga.mp3" },
        startedBy: { kind: "guest" },
      },
    ]);
  });

  it("keeps what came when the line drops in the middle, and goes on from there", async () => {
    const server = await anUploadServer();
    const ada = server.guest("ada");
    const song = randomBytes(BYTES);
    const path = locationOf(await ada.create(BYTES));

    await ada.sendAndDrop(path, 0, BYTES, song.subarray(0, 100_000));
    const offset = await waitFor("the bytes that came", async () => {
      const head = await ada.ask("HEAD", path);
      return Number(head.headers.get("upload-offset"));
    });
    const sent = await ada.send(path, offset, Uint8Array.from(song.subarray(offset)));

    expect(offset).toBeLessThanOrEqual(100_000);
    expect(sent.status).toBe(204);
    expect(server.read(idOf(path)).equals(song)).toBe(true);
  });

  it("survives a restart of the daemon in the middle", async () => {
    const before = await anUploadServer();
    const song = randomBytes(BYTES);
    const path = locationOf(await before.guest("ada").create(BYTES));
    await before.guest("ada").send(path, 0, Uint8Array.from(song.subarray(0, 1000)));
    await before.stop();

    const after = await anUploadServer(before);
    const ada = after.guest("ada");
    const head = await ada.ask("HEAD", path);
    const sent = await ada.send(path, 1000, Uint8Array.from(song.subarray(1000)));

    expect(head.headers.get("upload-offset")).toBe("1000");
    expect(head.headers.get("upload-length")).toBe(String(BYTES));
    expect(sent.status).toBe(204);
    expect(after.read(idOf(path)).equals(song)).toBe(true);
  });

  it("is checked after a restart when the daemon died between its last byte and its run", async () => {
    const before = await anUploadServer();
    const path = locationOf(await before.guest("ada").create(10));
    await before.files.append(idOf(path), 0, Readable.from([Buffer.alloc(10)]), {
      sizeMax: 10,
      freeMinBytes: 0,
    });
    await before.stop();

    const after = await anUploadServer(before);

    expect(after.jobs.all()).toHaveLength(1);
    const head = await after.guest("ada").ask("HEAD", path);
    expect(head.headers.get("upload-job")).toBe("job-1");
  });

  it("comes whole with the client that the page uses", async () => {
    const server = await anUploadServer();
    const ada = server.guest("ada");
    const song = randomBytes(BYTES);

    const upload = await new Promise<TusUpload>((resolve, reject) => {
      const client = new TusUpload(song, {
        endpoint: `${server.origin}/api/v1/uploads`,
        headers: { cookie: ada.headers.cookie, origin: server.origin },
        metadata: { filename: "Song.mp3" },
        chunkSize: 100_000,
        retryDelays: null,
        onError: reject,
        onSuccess: () => resolve(client),
      });
      client.start();
    });

    expect(server.read(idOf(upload.url ?? "")).equals(song)).toBe(true);
  });

  it("belongs to its guest alone", async () => {
    const server = await anUploadServer();
    const path = locationOf(await server.guest("ada").create(BYTES));
    const eve = server.guest("eve");

    const answers = [
      await eve.ask("HEAD", path),
      await eve.send(path, 0, randomBytes(10)),
      await eve.ask("DELETE", path),
      await eve.ask("GET", path),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(server.read(idOf(path))).toHaveLength(0);
  });

  it("is gone when its guest takes it back, and its bytes are free again", async () => {
    const server = await anUploadServer({ settings: { uploadGuestMb: 1 } });
    const ada = server.guest("ada");
    const path = locationOf(await ada.create(900_000));

    expect(await codeOf(await ada.create(900_000))).toBe("upload-quota");
    expect((await ada.ask("DELETE", path)).status).toBe(204);

    expect((await ada.ask("HEAD", path)).status).toBe(404);
    expect(await server.files.list()).toEqual([]);
    expect((await ada.create(900_000)).status).toBe(201);
  });

  it("takes part at the wrong place back with words", async () => {
    const server = await anUploadServer();
    const ada = server.guest("ada");
    const path = locationOf(await ada.create(BYTES));

    const sent = await ada.send(path, 5, randomBytes(10));

    expect(sent.status).toBe(409);
    expect(sent.headers.get("content-type")).toBe("application/problem+json");
    expect(await codeOf(sent)).toBe("upload-conflict");
  });

  it("takes no byte more than was announced", async () => {
    const server = await anUploadServer();
    const ada = server.guest("ada");
    const path = locationOf(await ada.create(10));

    const sent = await ada.send(path, 0, randomBytes(11));

    expect(sent.status).toBe(413);
    expect(server.jobs.all()).toEqual([]);
  });

  it("is submitted once, however often its end is sent", async () => {
    const server = await anUploadServer();
    const ada = server.guest("ada");
    const path = locationOf(await ada.create(10));
    const first = await ada.send(path, 0, randomBytes(10));

    const again = await ada.send(path, 10, new Uint8Array(0));

    expect(first.headers.get("upload-job")).toBe("job-1");
    expect(again.status).toBeLessThan(500);
    expect(server.jobs.all()).toHaveLength(1);
  });

  it("gives way when a phone comes back while its dead connection still holds the file", async () => {
    const server = await anUploadServer();
    const ada = server.guest("ada");
    const path = locationOf(await ada.create(BYTES));
    const hanging = new ReadableStream({
      start: (controller) => controller.enqueue(randomBytes(1000)),
    });
    const stuck = fetch(`${server.origin}${path}`, {
      method: "PATCH",
      headers: {
        ...ada.headers,
        "upload-offset": "0",
        "content-type": "application/offset+octet-stream",
      },
      body: hanging,
      duplex: "half",
    } as RequestInit).catch(() => undefined);
    await waitFor("the first bytes", async () => ((await server.files.size(idOf(path))) ?? 0) > 0);

    const head = await ada.ask("HEAD", path);

    expect(head.headers.get("upload-offset")).toBe("1000");
    await stuck;
  });
});

describe("who may upload what", () => {
  it.each([
    ["off", {}, 403],
    ["off", { "x-is-host": "yes" }, 403],
    ["host", {}, 403],
    ["host", { "x-is-host": "yes" }, 201],
    ["guests", {}, 201],
  ] as const)("with uploads %s, %j is answered %i", async (uploads, headers, status) => {
    const server = await anUploadServer({ settings: { uploads } });
    const ada = server.guest("ada");

    const created = await ada.ask("POST", "", { "upload-length": "5", ...headers });
    const limits = await ada.ask("GET", "/limits", headers);

    expect(created.status).toBe(status);
    expect(await limits.json()).toMatchObject({ isAllowed: status === 201 });
  });

  it("stops a file on its way when the host switches uploads off", async () => {
    const server = await anUploadServer();
    const ada = server.guest("ada");
    const path = locationOf(await ada.create(10));

    server.set({ uploads: "off" });

    expect(await codeOf(await ada.send(path, 0, randomBytes(5)))).toBe("uploads-off");
  });

  it.each([
    ["no length", {}, 400, "bad-request"],
    ["a length that comes later", { "upload-defer-length": "1" }, 400, "bad-request"],
    ["a length that is no number", { "upload-length": "1e3" }, 400, "bad-request"],
    [
      "a length of more than there are atoms",
      { "upload-length": "9".repeat(40) },
      400,
      "bad-request",
    ],
    ["an empty file", { "upload-length": "0" }, 400, "upload-empty"],
    ["a gigabyte", { "upload-length": "1000000000" }, 413, "upload-too-large"],
    ["no tus version", { "upload-length": "5", "tus-resumable": "0.2.1" }, 400, "bad-request"],
  ])("refuses %s", async (_, headers, status, code) => {
    const server = await anUploadServer();

    const created = await server.guest("ada").ask("POST", "", headers);

    expect(created.status).toBe(status);
    expect(await codeOf(created)).toBe(code);
    expect(await server.ledger.openUploads()).toEqual([]);
  });

  it("refuses what would leave too little on the disk", async () => {
    const server = await anUploadServer({ settings: { uploadFreeMinMb: 1_000_000_000 } });

    const created = await server.guest("ada").create(10);

    expect(created.status).toBe(507);
    expect(await codeOf(created)).toBe("storage-full");
  });

  it("keeps nothing half when the disk fills up meanwhile", async () => {
    const server = await anUploadServer();
    const ada = server.guest("ada");
    const path = locationOf(await ada.create(BYTES));
    await ada.send(path, 0, randomBytes(1000));

    server.set({ uploadFreeMinMb: 1_000_000_000 });
    const sent = await ada.send(path, 1000, randomBytes(1000));

    expect(await codeOf(sent)).toBe("storage-full");
    expect(await server.files.list()).toEqual([]);
    expect(await server.ledger.openUploads()).toEqual([]);
  });

  it("lets thirty that are begun at once not pass a quota for ten, nor three at once", async () => {
    const server = await anUploadServer({ settings: { uploadGuestMb: 10 } });
    const ada = server.guest("ada");

    const created = await Promise.all(Array.from({ length: 30 }, () => ada.create(1_000_000)));

    expect(created.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(created.filter(({ status }) => status === 429)).toHaveLength(27);
  });

  it("takes writes from our own pages alone", async () => {
    const server = await anUploadServer();

    const created = await server
      .guest("ada")
      .ask("POST", "", { "upload-length": "5", origin: "http://evil.example" });

    expect(created.status).toBe(403);
  });

  it("gives bytes back when a check refuses the file, and keeps them counted when it is taken", async () => {
    const server = await anUploadServer({ settings: { uploadGuestMb: 1 } });
    const ada = server.guest("ada");
    const left = async (): Promise<unknown> =>
      ((await (await ada.ask("GET", "/limits")).json()) as { bytesLeft: number }).bytesLeft;
    const bring = async (): Promise<void> => {
      const path = locationOf(await ada.create(400_000));
      await ada.send(path, 0, randomBytes(400_000));
    };

    await bring();
    expect(await left()).toBe(600_000);
    server.jobs.end("job-1", "failed");
    await waitFor("the bytes to come back", async () => (await left()) === 1_000_000);
    expect(await server.files.list()).toEqual([]);
    await bring();
    server.jobs.end("job-2", "succeeded");
    await waitFor("the end", async () => (await server.ledger.openUploads()).length === 0);

    expect(await left()).toBe(600_000);
  });
});

it("puts what a guest asks for into the queue before it is here, and says why it does not", async () => {
  const server = await anUploadServer();
  const ada = server.guest("ada");
  const yes = `,isRequest ${Buffer.from("true").toString("base64")}`;
  const no = `,isRequest ${Buffer.from("false").toString("base64")}`;

  const asked = await ada.create(10, "../My Song.mp3", yes);
  const brought = await ada.create(10, "Other.mp3", no);
  await server.changeParty({ interactivity: "closed" });
  const refused = await server.guest("bob").create(10, "Late.mp3", yes);

  expect([asked, brought, refused].map(({ status }) => status)).toEqual([201, 201, 403]);
  expect(await refused.json()).toMatchObject({
    code: "requests-closed",
    detail: expect.stringMatching(/\w/),
  });
  expect(server.queue()).toEqual(["My Song"]);

  await ada.ask("DELETE", asked.headers.get("location") ?? "");
  expect(server.queue()).toEqual([]);
});
