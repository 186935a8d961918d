import { describe, expect, it } from "vitest";
import { defaultShow } from "../ports/lights.ts";
import { createFakeLightStore } from "../testing/fake-light-store.ts";
import { type DeskState, withCorrection, withFixture, withoutFixture } from "./desk-state.ts";
import { createDeskWriter } from "./desk-writer.ts";
import { completeFixture } from "./fixtures/complete-fixture.ts";

const EMPTY: DeskState = { show: defaultShow, fixtures: [], corrections: new Map() };
const [one, two] = ["one", "two"].map((id) => completeFixture(id, { kind: "preview" }));
if (!one || !two) throw new Error("two were made");

const dim = (master: number, state = EMPTY): DeskState => ({
  ...state,
  show: { ...state.show, master },
});

const aWriter = () => {
  const store = createFakeLightStore();
  const dropped: DeskState[] = [];
  return {
    store,
    dropped,
    writer: createDeskWriter(store, EMPTY, (state) => dropped.push(state)),
  };
};

describe("a slider that is drawn for a while", () => {
  it("costs two writes, the first and the newest, and every step is answered", async () => {
    const { store, writer } = aWriter();
    const release = store.hold();

    const steps = Array.from({ length: 200 }, (_, step) => writer.set(dim(step / 200)));
    release();
    const written = await Promise.all(steps);

    expect(store.written).toEqual(["show 0", "show 0.995"]);
    expect(written.every(({ ok }) => ok)).toBe(true);
  });

  it("is answered only when a write that includes it is done", async () => {
    const { store, writer } = aWriter();
    const release = store.hold();
    const answered: string[] = [];
    const note = (name: string) => () => answered.push(`${name} after ${store.written.at(-1)}`);

    const all = [
      writer.set(dim(0.1)).then(note("first")),
      writer.set(dim(0.2)).then(note("second")),
      writer.set(dim(0.3)).then(note("third")),
    ];
    await Promise.resolve();
    expect(answered).toEqual([]);
    release();
    await Promise.all(all);

    expect(answered).toEqual([
      "first after show 0.1",
      "second after show 0.3",
      "third after show 0.3",
    ]);
  });
});

describe("what is written", () => {
  it("is what has changed, and nothing else", async () => {
    const { store, writer } = aWriter();
    const both = withFixture(withFixture(EMPTY, one), two);
    const corrected = withCorrection(both, "song", { tempo: 2, shiftMs: 0, downbeatShift: 0 });

    await writer.set(corrected);
    const brighter = withFixture(corrected, { ...two, brightness: 0.5 });
    await writer.set(brighter);
    await writer.set(withCorrection(withoutFixture(brighter, "one"), "song", undefined));
    await writer.settled();

    expect(store.written).toEqual([
      ...["fixture one", "fixture two", "beats song"],
      "fixture two",
      ...["drop one", "beats song"],
    ]);
    const { fixtures, corrections } = await store.loadLights();
    expect(fixtures).toEqual([{ ...two, brightness: 0.5 }]);
    expect(corrections.size).toBe(0);
  });
});

describe("when the disk takes nothing", () => {
  it("everything drops back to what is on it, and whoever waited hears why", async () => {
    const { store, writer, dropped } = aWriter();
    await writer.set(dim(0.5));
    store.setFault("storage-full");

    const answers = await Promise.all([writer.set(dim(0.6)), writer.set(dim(0.7))]);

    expect(answers.map((answer) => !answer.ok && answer.code)).toEqual([
      "storage-full",
      "storage-full",
    ]);
    expect(writer.newest().show.master).toBe(0.5);
    expect(dropped.map(({ show }) => show.master)).toEqual([0.5]);
  });

  it("what came to it before the fault stays", async () => {
    const { store, dropped } = aWriter();
    const failing = {
      ...store,
      putFixture: async (fixture: typeof one) => {
        const written = await store.putFixture(fixture);
        store.setFault("storage-failed");
        return written;
      },
    };
    const writer = createDeskWriter(failing, EMPTY, (state) => dropped.push(state));

    const answer = await writer.set(withFixture(withFixture(EMPTY, one), two));

    expect(answer.ok).toBe(false);
    expect(writer.newest().fixtures).toEqual([one]);
    expect(store.written).toEqual(["fixture one"]);
  });

  it("goes on as soon as it does again", async () => {
    const { store, writer } = aWriter();
    store.setFault("storage-failed");
    await writer.set(dim(0.6));
    store.setFault(undefined);

    const answer = await writer.set(dim(0.7));

    expect(answer.ok).toBe(true);
    expect(store.written).toEqual(["show 0.7"]);
  });

  it("a store that dies is told as a fault, not thrown", async () => {
    const { store } = aWriter();
    const putShow = () => Promise.reject(new Error("the thread ended"));
    const writer = createDeskWriter({ ...store, putShow }, EMPTY, () => undefined);

    expect(await writer.set(dim(0.6))).toMatchObject({ ok: false, code: "storage-failed" });
  });
});
