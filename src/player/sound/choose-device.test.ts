import { expect, it } from "vitest";
import { chooseDevice, type OutputFacts } from "./choose-device.ts";

const KITCHEN = "alsa/sysdefault:CARD=Kitchen";

const choose = (more: Partial<OutputFacts> = {}) =>
  chooseDevice({
    wantedId: KITCHEN,
    deviceIds: ["auto", KITCHEN],
    usedId: KITCHEN,
    currentDriver: "alsa",
    failedId: undefined,
    drivers: ["pulse", "alsa", "null"],
    ...more,
  });

it("sends the sound where the host wants it", () => {
  expect(choose({ usedId: "auto", currentDriver: "pulse" })).toEqual({
    deviceId: KITCHEN,
    isMissing: false,
    failedId: undefined,
  });
});

it("leaves it to the system when the speaker was unplugged, and takes it again when it is back", () => {
  expect(choose({ deviceIds: ["auto"] })).toMatchObject({ deviceId: "auto", isMissing: true });
  expect(choose({ usedId: "auto" })).toMatchObject({ deviceId: KITCHEN, isMissing: false });
});

it("does not try again and again what is there but does not open", () => {
  const failed = choose({ currentDriver: "null" });

  expect(failed).toEqual({ deviceId: "auto", isMissing: true, failedId: KITCHEN });
  expect(choose({ usedId: "auto", failedId: KITCHEN }).deviceId).toBe("auto");
});

it("tries it again once it went and came", () => {
  const gone = choose({ failedId: KITCHEN, deviceIds: ["auto"] });

  expect(gone.failedId).toBeUndefined();
});

it("misses nothing when the host leaves it to the system", () => {
  expect(choose({ wantedId: "auto", currentDriver: "null" })).toMatchObject({
    deviceId: "auto",
    isMissing: false,
  });
});
