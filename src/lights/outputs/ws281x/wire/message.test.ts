import fc from "fast-check";
import { expect, it } from "vitest";
import { readHello, writeHello } from "./hello.ts";
import { blankMessage, HEAD_BYTES, MAX_PAYLOAD, type MessageKind, textMessage } from "./message.ts";
import { createMessageReader } from "./message-reader.ts";

const collect = () => {
  const heard: [MessageKind, string][] = [];
  const read = createMessageReader((kind, payload) => {
    heard.push([kind, payload.toString("utf8")]);
  });
  return { heard, read };
};

it("understands messages however the stream is cut", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }),
      (texts, cuts) => {
        const { heard, read } = collect();
        const stream = Buffer.concat(texts.map((text) => textMessage("error", text)));

        let at = 0;
        for (let i = 0; at < stream.length; i += 1) {
          const length = cuts[i % cuts.length] ?? 1;
          expect(read(stream.subarray(at, at + length))).toBe(true);
          at += length;
        }

        expect(heard).toEqual(texts.map((text) => ["error", text]));
      },
    ),
  );
});

it("takes nonsense for nonsense, and nothing after it for a message", () => {
  const { heard, read } = collect();

  const isFine = read(
    Buffer.concat([Buffer.from("GET / HTTP/1.1\r\n\r\n"), textMessage("ok", "")]),
  );

  expect([isFine, heard]).toEqual([false, []]);
});

it("refuses a message that is too long before it came", () => {
  const { read } = collect();
  const head = blankMessage("frame", 0);
  head.writeUInt32BE(MAX_PAYLOAD + 1, 6);

  expect(read(head)).toBe(false);
});

it("carries a hello from one side to the other, and no impossible one", () => {
  const bar = { count: 300, gpio: 18, bytesPerLed: 4 } as const;
  const carried = (hello: Parameters<typeof writeHello>[0]) =>
    readHello(writeHello(hello).subarray(HEAD_BYTES));

  expect(carried(bar)).toEqual(bar);
  expect(carried({ ...bar, gpio: 4 })).toBeUndefined();
  expect(carried({ ...bar, count: 0 })).toBeUndefined();
  expect(carried({ ...bar, count: 5000 })).toBeUndefined();
  expect(readHello(Buffer.alloc(3))).toBeUndefined();
});
