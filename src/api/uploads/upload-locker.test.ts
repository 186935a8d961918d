import { expect, it } from "vitest";
import { createUploadLocker } from "./upload-locker.ts";

const never = new AbortController().signal;
const nothing = (): void => undefined;

it("lets one in at a time, in the order in which they came", async () => {
  const locker = createUploadLocker();
  const entered: string[] = [];
  const [first, second, third] = ["a", "b", "c"].map(() => locker.newLock("song"));
  await first?.lock(never, nothing);
  const others = [
    second?.lock(never, nothing).then(() => entered.push("second")),
    third?.lock(never, nothing).then(() => entered.push("third")),
  ];

  await Promise.resolve();
  expect(entered).toEqual([]);
  await first?.unlock();
  await others[0];
  expect(entered).toEqual(["second"]);
  await second?.unlock();
  await others[1];

  expect(entered).toEqual(["second", "third"]);
});

it("asks who holds it to leave when somebody else comes", async () => {
  const locker = createUploadLocker();
  const holder = locker.newLock("song");
  await holder.lock(never, () => void holder.unlock());

  await locker.newLock("song").lock(never, nothing);

  await locker.newLock("another song").lock(never, nothing);
});

it("lets nobody wait for ever, and nobody be held up by who gave up", async () => {
  const locker = createUploadLocker(5);
  const holder = locker.newLock("song");
  await holder.lock(never, nothing);

  await expect(locker.newLock("song").lock(never, nothing)).rejects.toMatchObject({
    status_code: 423,
  });
  await holder.unlock();

  await locker.newLock("song").lock(never, nothing);
});
