import { describe, expect, it } from "vitest";
import { applyEvent } from "../../lib/party/apply-event.ts";
import { anEntry, aParty, ownEntry } from "../../lib/party/testing/a-party.ts";
import { shownVote, withPending } from "../state/pending-votes.ts";
import { drawRows } from "./rows.tsx";

describe("the rows of the queue", () => {
  it("stay the very same when another song gets a vote or moves", () => {
    const state = aParty();
    const before = drawRows(state, new Map(), new Map());
    const voted = applyEvent(state, { kind: "vote-cast", seq: 11, entryId: "b", score: 7 });
    const ranked = applyEvent(voted, { kind: "queue-ranked", seq: 12, order: ["b", "a", "c"] });
    const after = ranked ? drawRows(ranked, new Map(), before) : before;

    expect([...after.keys()]).toEqual(["b", "a", "c"]);
    expect(after.get("a")?.row).toBe(before.get("a")?.row);
    expect(after.get("b")?.row).not.toBe(before.get("b")?.row);
    expect(after.get("b")?.view.score).toBe(7);
  });

  it("show the own vote at once, and which songs are one's own", () => {
    const state = aParty({ queue: [ownEntry("mine"), anEntry("b", { score: 2 })] });
    const pending = withPending(new Map(), "b", 1, "id");
    const rows = drawRows(state, pending, new Map());
    const { score, value } = shownVote(state, pending, "b");

    expect(rows.get("b")?.view).toMatchObject({ score, value, isSending: true, isOwn: false });
    expect(rows.get("mine")?.view).toMatchObject({ isOwn: true, isSending: false });
  });
});
