import { expect, it } from "vitest";
import type { GuestId } from "../../../domain/ids.ts";
import { createHandoverCodes } from "./handover-codes.ts";

const ada = { guestId: "ada" as GuestId, token: "secret of ada" };
const bob = { guestId: "bob" as GuestId, token: "secret of bob" };
const MINUTE_MS = 60_000;

const someCodes = () => {
  const time = { nowMs: 0 };
  return { time, codes: createHandoverCodes(() => time.nowMs) };
};

it("knows whose a code is, however it was typed, until it is used", () => {
  const { codes } = someCodes();
  const { code } = codes.show(ada);

  expect(codes.look(code, "1")).toMatchObject(ada);
  const sloppy = ` ${code.slice(0, 4).toUpperCase()}-${code.slice(4).replaceAll("0", "o").replaceAll("1", "l")} `;
  expect(codes.look(sloppy, "1")).toMatchObject(ada);
  codes.use(sloppy);
  expect(codes.look(code, "1")).toBe("unknown");
});

it("shows everybody an own code of 40 bits", () => {
  const { codes } = someCodes();

  expect(codes.show(ada).code).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
  expect(codes.show(bob).code).not.toBe(codes.show(ada).code);
});

it("shows the same code while somebody types it, then a new one; both work for ten minutes", () => {
  const { codes, time } = someCodes();
  const first = codes.show(ada);
  time.nowMs = 4 * MINUTE_MS;
  const same = codes.show(ada);
  time.nowMs = 5 * MINUTE_MS;
  const second = codes.show(ada);

  expect(same).toEqual(first);
  expect(second.code).not.toBe(first.code);
  time.nowMs = 10 * MINUTE_MS - 1;
  expect(codes.look(first.code, "1")).toMatchObject(ada);
  time.nowMs = 10 * MINUTE_MS;
  expect(codes.look(first.code, "1")).toBe("unknown");
  expect(codes.look(second.code, "1")).toMatchObject(ada);
});

it("lets a device guess ten times, then one more a minute", () => {
  const { codes, time } = someCodes();
  const { code } = codes.show(ada);
  for (let guess = 0; guess < 10; guess += 1)
    expect(codes.look(`wrong${guess}`, "1")).toBe("unknown");

  expect(codes.look(code, "1")).toBe("slow-down");
  expect(codes.look(code, "2")).toMatchObject(ada);
  time.nowMs = MINUTE_MS;
  expect(codes.look(code, "1")).toMatchObject(ada);
});

it("slows down all when many devices guess", () => {
  const { codes } = someCodes();
  const { code } = codes.show(ada);
  for (let guess = 0; guess < 300; guess += 1) codes.look("wrong", `device ${guess}`);

  expect(codes.look(code, "another")).toBe("slow-down");
});
