import { expect, it } from "vitest";
import type { OutputState } from "../output.ts";
import { aFixture } from "../testing/a-fixture.ts";
import { createPreview } from "./create-preview.ts";

it("is there as soon as it starts, says so once, and takes everything", async () => {
  const states: OutputState[] = [];
  const preview = createPreview({
    setting: aFixture("preview"),
    onState: (state) => states.push(state),
    log: () => {},
  });

  preview.send(new Uint8Array(30));
  preview.start();
  preview.start();
  preview.send(new Uint8Array(1));
  await preview.stop();
  await preview.stop();

  expect(states).toEqual([{ kind: "ok" }]);
});
