import { Bonjour } from "bonjour-service";
import { afterEach, expect, it } from "vitest";
import { waitFor } from "../../../../testing/wait-for.ts";
import { hasMulticast } from "../../testing/has-multicast.ts";
import { createWledFinder } from "../create-wled-finder.ts";
import { type Announcement, browseBonjour } from "./browse.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

it("hears a WLED that announces itself in this network", async () => {
  if (!(await hasMulticast())) {
    // Nothing can be heard here; then the list is empty, and nothing fails.
    expect(await createWledFinder().find(50)).toEqual([]);
    return;
  }
  const name = `wled-${process.pid}`;
  const bonjour = new Bonjour({}, () => {});
  closing.push(() => bonjour.destroy());
  bonjour.publish({ name, type: "wled", port: 8123 });
  const heard: Announcement[] = [];

  closing.push(
    browseBonjour(
      (found) => heard.push(found),
      () => {},
    ),
  );
  const found = await waitFor("the announcement", () => heard.find((one) => one.name === name));

  expect(found.port).toBe(8123);
  expect(found.addresses.length).toBeGreaterThan(0);
});
