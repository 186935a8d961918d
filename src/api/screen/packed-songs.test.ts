import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { SongFeatures } from "../../core/lights/song-features.ts";
import { createPackedSongs } from "./packed-songs.ts";

/** A song that counts how often its file is read; it is gone as long as nothing is in it. */
const aSong = (tag: string | undefined, first: string | undefined = "la la la") => {
  let content = first;
  let reads = 0;
  const song: SongFeatures = {
    tag,
    read: () => {
      reads += 1;
      return Promise.resolve(content === undefined ? undefined : Buffer.from(content));
    },
  };
  return {
    song,
    reads: () => reads,
    is: (next: string): void => {
      content = next;
    },
  };
};
const text = (bytes: Uint8Array | undefined) => bytes && gunzipSync(bytes).toString();

describe("a song that several screens draw", () => {
  it("is read and made small once, also when all ask at the same moment", async () => {
    const packed = createPackedSongs();
    const { song, reads } = aSong("1");

    const answers = await Promise.all([packed("a", song), packed("a", song)]);
    const later = await packed("a", song);

    expect(reads()).toBe(1);
    expect([...answers, later].map(text)).toEqual(Array(3).fill("la la la"));
  });

  it("is made anew when the host has corrected its beats, and is not another song", async () => {
    const packed = createPackedSongs();
    const songs = {
      before: aSong("1", "off"),
      after: aSong("2", "on"),
      other: aSong("1", "other"),
    };

    const answers = [
      await packed("a", songs.before.song),
      await packed("a", songs.after.song),
      await packed("b", songs.other.song),
    ];

    expect(answers.map(text)).toEqual(["off", "on", "other"]);
  });

  it("is not kept while it is still being heard, nor when its file is gone", async () => {
    const packed = createPackedSongs();
    const [heard, gone] = [aSong(undefined, "la"), aSong("1", "")];
    const away = { ...gone.song, read: () => Promise.resolve(undefined) };

    const first = [await packed("a", heard.song), await packed("b", away)];
    heard.is("la la");
    gone.is("back");
    const second = [await packed("a", heard.song), await packed("b", gone.song)];

    expect([...first, ...second].map(text)).toEqual(["la", undefined, "la la", "back"]);
  });

  it("makes room for others when it was not asked for in a while", async () => {
    const packed = createPackedSongs();
    const [first, again] = [aSong("1"), aSong("1")];
    await packed("first", first.song);
    await packed("again", again.song);

    for (let number = 0; number < 7; number += 1) {
      await packed(`song ${number}`, aSong("1").song);
      await packed("again", again.song);
    }
    await packed("first", first.song);

    expect([first.reads(), again.reads()]).toEqual([2, 1]);
  });
});
