import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DeckFault, DeckItem, DeckReport, DeckState, Player } from "../ports/player.ts";

/** What a test needs to stand around a player. */
export interface PlayerRig {
  readonly player: Player;
  /** A song that plays for at least a minute, or fails just so. */
  readonly song: (tag: string, fault?: DeckFault & ("missing" | "empty")) => DeckItem;
  /** Brings the song that plays to its end. */
  readonly finish: (tag: string) => void;
  readonly close: () => Promise<void>;
}

/** Waits for a condition, not for a time. */
export const until = async <Value>(
  look: () => Value | undefined | false | Promise<Value | undefined | false>,
  timeoutMs = 30_000,
): Promise<Value> => {
  for (const end = Date.now() + timeoutMs; ; ) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`not within ${timeoutMs} ms: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

export interface Ear {
  readonly all: readonly DeckReport[];
  /** The reports about songs, as "started a", "ended a>b", "failed a>b missing". */
  readonly story: () => readonly string[];
  readonly positions: (tag: string) => readonly number[];
}

/** Keeps what a player reports. */
export const listen = (player: Player): Ear => {
  const all: DeckReport[] = [];
  player.onReport((report) => all.push(report));
  const tell = (report: DeckReport): string[] => {
    switch (report.kind) {
      case "started":
        return [`started ${report.tag}`];
      case "ended":
        return [`ended ${report.tag}>${report.next ?? ""}`];
      case "failed":
        return [`failed ${report.tag}>${report.next ?? ""} ${report.fault}`];
      default:
        return [];
    }
  };
  return {
    all,
    story: () => all.flatMap(tell),
    positions: (tag) =>
      all.flatMap((one) => (one.kind === "position" && one.tag === tag ? [one.positionMs] : [])),
  };
};

export const aWish = (
  current: DeckItem | undefined,
  more: Partial<DeckState> & { readonly startMs?: number } = {},
): DeckState => {
  const { startMs = 0, ...rest } = more;
  const state = { next: undefined, isPaused: false, volumePct: 100, ...rest };
  return { ...state, current: current && { ...current, startMs } };
};

/** What every player does, whatever it plays through. */
export const playerContract = (name: string, make: () => Promise<PlayerRig>): void => {
  describe(`${name} as a player`, () => {
    let rig: PlayerRig;
    let ear: Ear;

    beforeEach(async () => {
      rig = await make();
      ear = listen(rig.player);
      const started = await rig.player.start();
      expect(started.ok).toBe(true);
    });
    afterEach(() => rig.close());

    const hears = (line: string): Promise<true> => until(() => ear.story().includes(line));

    it("is well once it has started", async () => {
      await until(() => rig.player.health().state === "ok");
    });

    it("plays the song that is wanted and says so", async () => {
      rig.player.apply(aWish(rig.song("a"), { startMs: 1000 }));

      await hears("started a");

      const started = ear.all.find((report) => report.kind === "started");
      expect(started?.positionMs).toBeGreaterThanOrEqual(900);
      expect(ear.story()).toEqual(["started a"]);
    });

    it("goes over to the next song by itself and tells both in one report", async () => {
      rig.player.apply(aWish(rig.song("a"), { next: rig.song("b") }));
      await hears("started a");

      rig.finish("a");
      await hears("started b");

      expect(ear.story()).toEqual(["started a", "ended a>b", "started b"]);
    });

    it("plays on when core agrees with what it went over to", async () => {
      const [a, b, c] = [rig.song("a"), rig.song("b"), rig.song("c")];
      rig.player.apply(aWish(a, { next: b }));
      await hears("started a");
      rig.finish("a");
      await hears("started b");

      rig.player.apply(aWish(b, { next: c }));
      rig.finish("b");
      await hears("started c");

      expect(ear.story().filter((line) => line === "started b")).toHaveLength(1);
    });

    it("falls silent when nothing follows, and never repeats a song that is over", async () => {
      const a = rig.song("a");
      rig.player.apply(aWish(a));
      await hears("started a");
      rig.finish("a");
      await hears("ended a>");

      rig.player.apply(aWish(a, { volumePct: 40 }));
      rig.player.apply(aWish(rig.song("b")));
      await hears("started b");

      expect(ear.story()).toEqual(["started a", "ended a>", "started b"]);
    });

    it("plays another song at once when core changes its mind", async () => {
      rig.player.apply(aWish(rig.song("a")));
      await hears("started a");

      rig.player.apply(aWish(rig.song("b")));
      await hears("started b");

      expect(ear.story()).toEqual(["started a", "started b"]);
    });

    it.each(["missing", "empty"] as const)("says that a song is %s", async (fault) => {
      rig.player.apply(aWish(rig.song("a", fault)));

      await hears(`failed a> ${fault}`);
    });

    it("says where a song is after a jump within it", async () => {
      const a = rig.song("a");
      rig.player.apply(aWish(a));
      await hears("started a");

      // In a pause, or it would be somewhere else by the time that anybody looks.
      rig.player.apply(aWish(a, { isPaused: true }));
      rig.player.seek("a", 3000);

      await until(() => ear.positions("a").includes(3000));
    });

    it("does not jump within a song that no longer plays", async () => {
      rig.player.apply(aWish(rig.song("a")));
      await hears("started a");

      rig.player.seek("gone", 40_000);
      rig.player.seek("a", 2000);

      await until(() => ear.positions("a").some((ms) => ms >= 1950));
      expect(Math.max(...ear.positions("a"))).toBeLessThan(40_000);
    });

    it("goes on where it was when its deck is replaced by a new one", async () => {
      const [a, b] = [rig.song("a"), rig.song("b")];
      rig.player.apply(aWish(a, { startMs: 2000, next: b }));
      await hears("started a");
      const before = ear.positions("a").length;

      const restarted = await rig.player.restart();

      expect(restarted.ok).toBe(true);
      await until(() => ear.positions("a").length > before);
      expect(ear.positions("a").at(-1)).toBeGreaterThanOrEqual(1900);
      expect(rig.player.health().state).toBe("ok");
      rig.finish("a");
      await hears("started b");
      expect(ear.story()).toEqual(["started a", "ended a>b", "started b"]);
    });

    it("can always leave it to the system where it sounds", async () => {
      const [first] = await rig.player.outputs();

      expect(first).toEqual({ outputId: "auto", name: "Automatic" });
    });

    it("says where a song is when it is paused", async () => {
      const a = rig.song("a");
      rig.player.apply(aWish(a));
      await hears("started a");
      const before = ear.positions("a").length;

      rig.player.apply(aWish(a, { isPaused: true }));

      await until(() => ear.positions("a").length > before);
    });
  });
};
