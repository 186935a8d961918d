import { describe, expect, it } from "vitest";
import { aParty } from "../../../lib/party/testing/a-party.ts";
import {
  afterRefused,
  afterSaved,
  changesOf,
  forgetFates,
  NOTHING,
  shownSettings,
  undoOf,
  withWish,
} from "./saving.ts";

const SETTINGS = {
  ...aParty().settings,
  forbiddenWords: ["polka"],
  listTrackIds: [],
  fallbackTrackIds: [],
  fallbackPlaylistId: "",
  wifiName: "",
  wifiPassword: "",
  isSetUp: true,
};
const KNOWN = { ...NOTHING, known: SETTINGS };

describe("a setting that the host changes", () => {
  it("shows its new value at once, and that it is being saved", () => {
    const saving = withWish(KNOWN, { requestBurst: 3 });

    expect(shownSettings(saving)?.requestBurst).toBe(3);
    expect(saving.fates.requestBurst).toBe("saving");
  });

  it("is saved when the box says so, with what the box made of it", () => {
    const wish = { partyName: "Ada’s " };

    const saving = afterSaved(withWish(KNOWN, wish), wish, { ...SETTINGS, partyName: "Ada’s" });

    expect(shownSettings(saving)?.partyName).toBe("Ada’s");
    expect(saving.fates.partyName).toBe("saved");
  });

  it("goes back when the box says no", () => {
    const wish = { requestBurst: 3 };

    const saving = afterRefused(withWish(KNOWN, wish), wish);

    expect(shownSettings(saving)?.requestBurst).toBe(SETTINGS.requestBurst);
    expect(saving.fates.requestBurst).toBe("failed");
  });

  it("keeps its newest value when it is changed again on the way", () => {
    const sent = { requestBurst: 3 };
    const changedAgain = withWish(withWish(KNOWN, sent), { requestBurst: 5 });

    const saving = afterSaved(changedAgain, sent, { ...SETTINGS, requestBurst: 3 });

    expect(shownSettings(saving)?.requestBurst).toBe(5);
    expect(saving.fates.requestBurst).toBe("saving");
  });

  it("says no more after a while, unless it is on its way again", () => {
    const sent = { requestBurst: 3 };
    const saved = afterSaved(withWish(KNOWN, sent), sent, { ...SETTINGS, ...sent });

    expect(forgetFates(saved, sent).fates.requestBurst).toBeUndefined();
    expect(forgetFates(withWish(saved, sent), sent).fates.requestBurst).toBe("saving");
  });
});

describe("a ready-made party", () => {
  it("changes only what is not so already", () => {
    const preset = { requestBurst: 2, autoplay: true, forbiddenWords: ["polka"] };

    expect(changesOf(SETTINGS, preset)).toEqual(["requestBurst"]);
  });

  it("can be taken back as a whole", () => {
    const preset = { requestBurst: 2, showGuests: false };

    expect(undoOf(SETTINGS, preset)).toEqual({ requestBurst: 10, showGuests: true });
  });
});
