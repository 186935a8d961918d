import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { waitFor } from "../../testing/wait-for.ts";
import { anUploadServer } from "./testing/an-upload-server.ts";

interface FormAnswer {
  readonly items: readonly { readonly jobId: string; readonly input?: unknown }[];
  readonly problems: readonly { readonly name: string; readonly code: string }[];
  readonly code?: string;
}

const formOf = (files: Readonly<Record<string, Uint8Array<ArrayBuffer> | string>>): FormData => {
  const form = new FormData();
  for (const [name, bytes] of Object.entries(files)) {
    if (typeof bytes === "string") form.append(name, bytes);
    else form.append("files", new Blob([bytes]), name);
  }
  return form;
};

const post = async (
  server: Awaited<ReturnType<typeof anUploadServer>>,
  body: NonNullable<RequestInit["body"]>,
  headers: Record<string, string> = {},
) => {
  const response = await server.guest("ada").ask("POST", "", headers, body);
  return { status: response.status, body: (await response.json()) as FormAnswer };
};

it("takes several files of a form, in any order with other fields", async () => {
  const server = await anUploadServer();
  const first = randomBytes(500_000);
  const second = randomBytes(10);

  const answer = await post(
    server,
    formOf({ note: "hello", "../a.mp3": first, more: "words", "b.flac": second }),
  );

  expect(answer.status).toBe(202);
  expect(answer.body.items.map(({ jobId }) => jobId)).toEqual(["job-1", "job-2"]);
  expect(answer.body.items[0]).not.toHaveProperty("input");
  const runs = server.jobs.all().map(({ input }) => input as { uploadId: string; name: string });
  expect(runs.map(({ name }) => name)).toEqual(["a.mp3", "b.flac"]);
  expect(runs.map(({ uploadId }) => server.read(uploadId))).toEqual([first, second]);
  expect(await server.ledger.openUploads()).toMatchObject([{ bytes: 500_000 }, { bytes: 10 }]);
});

it("says of each file why it was not taken, and takes the others", async () => {
  const server = await anUploadServer({ settings: { uploadFileMaxMb: 1 } });

  const answer = await post(
    server,
    formOf({
      "big.mp3": randomBytes(1_500_000),
      "empty.mp3": new Uint8Array(0),
      "good.mp3": randomBytes(1000),
    }),
  );

  expect(answer.status).toBe(202);
  expect(answer.body.items).toHaveLength(1);
  expect(answer.body.problems).toMatchObject([
    { name: "big.mp3", code: "upload-too-large" },
    { name: "empty.mp3", code: "upload-empty" },
  ]);
  expect(await server.files.list()).toHaveLength(1);
});

it("lets nobody bring more than a day's bytes in one form", async () => {
  const server = await anUploadServer({ settings: { uploadGuestMb: 1 } });

  const answer = await post(
    server,
    formOf({ "one.mp3": randomBytes(700_000), "two.mp3": randomBytes(700_000) }),
  );

  expect(answer.body.items).toHaveLength(1);
  expect(answer.body.problems).toMatchObject([{ name: "two.mp3", code: "upload-quota" }]);
});

it.each([
  ["a form without files", formOf({ note: "hello" }), {}],
  ["no form at all", "rubbish", { "content-type": "multipart/form-data; boundary=x" }],
  ["a form without its boundary", "rubbish", { "content-type": "multipart/form-data" }],
])("refuses %s", async (_, body, headers) => {
  const server = await anUploadServer();

  const answer = await post(server, body, headers as Record<string, string>);

  expect(answer).toMatchObject({ status: 400, body: { code: "bad-request" } });
  expect(await server.files.list()).toEqual([]);
});

it("keeps nothing of a file that breaks off", async () => {
  const server = await anUploadServer();
  const { hostname, port, host } = new URL(server.origin);
  const socket = connect(Number(port), hostname);
  const head = [
    "POST /api/v1/uploads HTTP/1.1",
    `host: ${host}`,
    `origin: ${server.origin}`,
    `cookie: ${server.guest("ada").headers.cookie}`,
    "content-type: multipart/form-data; boundary=x",
    "content-length: 100000",
  ];
  const part = 'content-disposition: form-data; name="f"; filename="a.mp3"\r\n\r\n';
  socket.write(`${head.join("\r\n")}\r\n\r\n--x\r\n${part}${"a".repeat(50_000)}`);
  await waitFor("the first half", async () => (await server.files.list()).length === 1);

  socket.destroy();

  await waitFor("it to be gone", async () => (await server.files.list()).length === 0);
  await waitFor("its bytes", async () => (await server.ledger.openUploads()).length === 0);
  expect(server.jobs.all()).toEqual([]);
});

it("is closed to guests when only the host may upload", async () => {
  const server = await anUploadServer({ settings: { uploads: "host" } });

  const answer = await post(server, formOf({ "a.mp3": randomBytes(5) }));

  expect(answer).toMatchObject({ status: 403, body: { code: "uploads-off" } });
});

it("puts files of a form that asks for them into the queue", async () => {
  const server = await anUploadServer();
  const song = randomBytes(100);

  await post(server, formOf({ "Just brought.mp3": song }));
  const answer = await post(server, formOf({ isRequest: "true", "Asked for.mp3": song }));

  expect(answer.status).toBe(202);
  expect(server.queue()).toEqual(["Asked for"]);
});
