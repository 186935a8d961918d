import { describe, expect, it } from "vitest";
import { createFakeEnvironment } from "../../core/testing/fake-environment.ts";
import { createFakeSecrets } from "../../core/testing/fake-secrets.ts";
import { createPinCheck, newPin, storePin } from "./host-pin.ts";

const aDoor = async () => {
  const secrets = createFakeSecrets();
  const clock = createFakeEnvironment();
  await storePin(secrets, "2468");
  return { check: createPinCheck(secrets, clock.nowMs), clock, secrets };
};

type Check = ReturnType<typeof createPinCheck>;
const kinds = async (check: Check, ...pins: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(pins.map((pin) => check(pin)))).map(({ kind }) => kind);

describe("the host's PIN", () => {
  it("is right or wrong", async () => {
    const { check } = await aDoor();

    expect(await kinds(check, "2468", "2469", "", "24680")).toEqual([
      "right",
      "wrong",
      "wrong",
      "wrong",
    ]);
  });

  it("takes five guesses, however many come at once", async () => {
    const { check } = await aDoor();

    const answers = await kinds(check, ...Array(20).fill("0000"), "2468");

    expect(answers).toEqual([...Array(4).fill("wrong"), ...Array(17).fill("locked")]);
  });

  it("is not even looked at while it is locked", async () => {
    const { check, clock } = await aDoor();
    await kinds(check, ...Array(5).fill("0000"));

    clock.wait(29_999);
    const early = await kinds(check, "2468");
    clock.wait(1);
    const late = await kinds(check, "2468");

    expect([early, late]).toEqual([["locked"], ["right"]]);
  });

  it("is locked twice as long after each further guess, a quarter of an hour at the most", async () => {
    const { check, clock } = await aDoor();
    await kinds(check, ...Array(4).fill("0000"));
    const locks: number[] = [];

    for (let guess = 0; guess < 8; guess += 1) {
      const answer = await check("0000");
      const untilMs = answer.kind === "locked" ? answer.untilMs : 0;
      locks.push((untilMs - clock.nowMs()) / 1000);
      clock.wait(untilMs - clock.nowMs());
    }

    expect(locks).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it("starts over with the right one", async () => {
    const { check } = await aDoor();

    await kinds(check, "1", "2", "3", "4", "2468");

    expect(await kinds(check, "1", "2", "3", "4")).toEqual(Array(4).fill("wrong"));
  });

  it("is on disk only as a salted hash", async () => {
    const [one, other] = [await aDoor(), await aDoor()];

    const [first, second] = [
      await one.secrets.getSecret("host-pin"),
      await other.secrets.getSecret("host-pin"),
    ];

    expect(first).toMatch(/^[0-9a-f]{32}:[0-9a-f]{64}$/);
    expect(first).not.toBe(second);
  });

  it("opens nothing as long as there is none", async () => {
    const check = createPinCheck(createFakeSecrets(), () => 0);

    expect(await kinds(check, "")).toEqual(["wrong"]);
  });

  it("is six digits when we make it", () => {
    expect(newPin()).toMatch(/^\d{6}$/);
  });
});
