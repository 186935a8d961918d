import { expect, it } from "vitest";
import { createHeldValue } from "./held-value.ts";

/** Lets everything that is ready go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A box that answers, and a clock that moves, when they are told to. */
const aBox = () => {
  const sent: number[] = [];
  let open: (() => void)[] = [];
  const promise = () =>
    new Promise<void>((resolve) => {
      open.push(resolve);
    });
  const volume = createHeldValue({
    send: (value) => {
      sent.push(value);
      return promise();
    },
    wait: promise,
  });
  const go = async () => {
    const ready = open;
    open = [];
    for (const resolve of ready) resolve();
    await settle();
  };
  return { sent, volume, go };
};

it("the volume goes out one call at a time, and the newest value last", async () => {
  const { sent, volume, go } = aBox();

  for (const value of [10, 20, 30]) volume.move(value);
  await go();

  expect(sent).toEqual([10, 30]);
});

it("the slider stays under the finger until the box had time to say the same", async () => {
  const { volume, go } = aBox();
  const shown: (number | undefined)[] = [];
  const look = () => shown.push(volume.held.peek());
  volume.move(40);
  await go();
  look();
  volume.move(50);
  await go();
  look();

  await go();
  look();

  expect(shown).toEqual([40, 50, undefined]);
});
