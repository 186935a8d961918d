import { describe, expect, it } from "vitest";
import { rightsOf } from "./rights.ts";

const GUEST = { isHost: false, standing: "welcome" } as const;
const HOST = { isHost: true, standing: "welcome" } as const;

describe("rightsOf", () => {
  it("lets guests control playback only in an open party", () => {
    expect(rightsOf("open", GUEST).canControl).toBe(true);
    expect(rightsOf("voting", GUEST).canControl).toBe(false);
    expect(rightsOf("voting", HOST).canControl).toBe(true);
  });

  it("hides the votes that the party would refuse", () => {
    expect(rightsOf("upvotes", GUEST).votes).toBe("up");
    expect(rightsOf("requests", GUEST).votes).toBe("none");
    expect(rightsOf("closed", GUEST).votes).toBe("both");
  });

  it("closes requests for guests alone", () => {
    expect(rightsOf("closed", GUEST).canRequest).toBe(false);
    expect(rightsOf("closed", HOST).canRequest).toBe(true);
    expect(rightsOf("list-only", GUEST).canRequest).toBe(true);
  });

  it("leaves a muted guest the votes, and a banned one nothing", () => {
    const muted = rightsOf("open", { isHost: false, standing: "muted" });
    const banned = rightsOf("open", { isHost: false, standing: "banned" });

    expect(muted).toEqual({
      votes: "both",
      canRequest: false,
      canControl: false,
      canSpeak: false,
    });
    expect(banned).toEqual({ ...muted, votes: "none" });
    expect(rightsOf("voting", { isHost: true, standing: "banned" }).canRequest).toBe(true);
  });
});
