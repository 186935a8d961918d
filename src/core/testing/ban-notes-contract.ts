import { describe, expect, it, onTestFinished } from "vitest";
import { guest } from "../../domain/testing/names.ts";
import type { BanNotes } from "../ports/bans.ts";

interface Subject {
  readonly notes: BanNotes;
  readonly restart: () => Promise<BanNotes>;
  readonly close: () => Promise<void>;
}

const EVE = { guestId: guest("eve"), place: "at the bar", atMs: 5 };
const MAX = { guestId: guest("max"), place: "by the door", atMs: 7 };

/** What every keeper of bans does. */
export const banNotesContract = (name: string, create: () => Promise<Subject>): void => {
  const aSubject = async (): Promise<Subject> => {
    const subject = await create();
    onTestFinished(subject.close);
    return subject;
  };

  describe(`where banned guests were seen, kept by ${name}`, () => {
    it("is nowhere at first", async () => {
      const { notes } = await aSubject();

      expect(await notes.sightings()).toEqual([]);
    });

    it("is known after a restart", async () => {
      const { notes, restart } = await aSubject();

      const written = await notes.putSightings([EVE, MAX]);

      expect(written.ok).toBe(true);
      expect(await (await restart()).sightings()).toEqual([EVE, MAX]);
    });

    it("is forgotten when it is not named any more, and newer where it is", async () => {
      const { notes, restart } = await aSubject();
      await notes.putSightings([EVE, MAX]);
      const moved = { ...MAX, place: "in the garden", atMs: 9 };

      await notes.putSightings([moved]);

      expect(await (await restart()).sightings()).toEqual([moved]);
    });
  });
};
