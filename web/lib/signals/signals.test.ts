import { describe, expect, it } from "vitest";
import { batch, computed, effect, signal } from "./signals.ts";

/** Notes what somebody who listens hears. */
const listening = <Value>(read: () => Value) => {
  const heard: Value[] = [];
  const stop = effect(() => {
    heard.push(read());
  });
  return { heard, stop };
};

describe("a signal", () => {
  it("tells its value at once and whenever it is another one", () => {
    const score = signal(1);
    const { heard } = listening(() => score.value);

    score.value = 2;
    score.value = 2;
    score.value = 3;

    expect(heard).toEqual([1, 2, 3]);
  });

  it("tells nobody who has left, and nobody who only peeked", () => {
    const score = signal(1);
    const { heard, stop } = listening(() => score.value);
    const peeking = listening(() => score.peek());

    stop();
    score.value = 2;

    expect(heard).toEqual([1]);
    expect(peeking.heard).toEqual([1]);
  });

  it("tells of a hundred changes of one moment once", () => {
    const [one, other] = [signal(0), signal(0)];
    const { heard } = listening(() => one.value + other.value);

    const answer = batch(() => {
      for (let score = 1; score <= 50; score++) {
        one.value = score;
        batch(() => {
          other.value = score;
        });
      }
      return "done";
    });

    expect(answer).toBe("done");
    expect(heard).toEqual([0, 100]);
  });

  it("says nothing when it is back where it was at the end of a moment", () => {
    const song = signal("a");
    const length = computed(() => song.value.length);
    const { heard } = listening(() => length.value);

    batch(() => {
      song.value = "bcd";
      song.value = "b";
    });

    expect(heard).toEqual([1]);
  });

  it("may be changed by who listens to another one", () => {
    const [wanted, shown] = [signal(1), signal(0)];
    effect(() => {
      shown.value = wanted.value * 2;
    });
    const { heard } = listening(() => shown.value);

    wanted.value = 2;

    expect(heard).toEqual([2, 4]);
  });

  it("goes on telling when a listener threw", () => {
    const score = signal(0);
    expect(() =>
      effect(() => {
        if (score.value === 1) throw new Error("a bug");
      }),
    ).not.toThrow();
    expect(() => {
      score.value = 1;
    }).toThrow("a bug");
    const { heard } = listening(() => score.value);

    score.value = 2;

    expect(heard).toEqual([1, 2]);
  });

  it("subscribes without listening to what the listener reads", () => {
    const [song, volume] = [signal("a"), signal(50)];
    const heard: string[] = [];
    const stop = song.subscribe((title) => heard.push(`${title} at ${volume.value}`));

    volume.value = 60;
    song.value = "b";
    stop();
    song.value = "c";

    expect(heard).toEqual(["a at 50", "b at 60"]);
  });
});

describe("what is computed", () => {
  it("is told only when it is another one, however its sources change", () => {
    const queue = signal(["a", "b"]);
    const first = computed(() => queue.value[0]);
    const { heard } = listening(() => first.value);

    queue.value = ["a", "c"];
    queue.value = ["c", "a"];

    expect(heard).toEqual(["a", "c"]);
  });

  it("is worked out once for all who listen, also over several steps", () => {
    let times = 0;
    const score = signal(1);
    const double = computed(() => {
      times += 1;
      return score.value * 2;
    });
    const sum = computed(() => double.value + score.value);
    const { heard } = listening(() => sum.value);
    listening(() => sum.value + double.value);

    score.value = 2;

    expect(heard).toEqual([3, 6]);
    expect(times).toBe(2);
  });

  it("is true for whoever only looks, also after nobody listened for a while", () => {
    const score = signal(1);
    const double = computed(() => score.value * 2);
    expect(double.value).toBe(2);
    const { stop } = listening(() => double.value);
    stop();

    score.value = 4;

    expect(double.peek()).toBe(8);
    const later = listening(() => double.value);
    score.value = 5;
    expect(later.heard).toEqual([8, 10]);
  });

  it("lets go of what it does not read any more", () => {
    const [isOpen, song, filler] = [signal(true), signal("a"), signal("x")];
    let times = 0;
    const shown = computed(() => {
      times += 1;
      return isOpen.value ? song.value : filler.value;
    });
    const { heard } = listening(() => shown.value);

    isOpen.value = false;
    song.value = "b";

    expect(heard).toEqual(["a", "x"]);
    expect(times).toBe(2);
  });
});
