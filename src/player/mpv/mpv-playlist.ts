import * as z from "zod/mini";
import type { DeckItem } from "../../core/ports/player.ts";
import type { MpvClient } from "./mpv-client.ts";

const Loaded = z.object({ playlist_entry_id: z.number() });

const Entry = z.object({
  id: z.number(),
  filename: z.string(),
  current: z.optional(z.boolean()),
});

export type MpvEntry = z.infer<typeof Entry>;

/** The words of mpv that the deck needs, typed. All reject only when mpv is gone. */
export interface MpvPlaylist {
  /** Plays it now, instead of everything. Answers mpv's number for it, undefined when refused. */
  replace(item: DeckItem, startMs: number): Promise<number | undefined>;
  /** Puts it behind the current one, instead of what was there. */
  follow(item: DeckItem | undefined): Promise<number | undefined>;
  /** Forgets everything but what plays. */
  keepCurrent(): Promise<void>;
  stop(): Promise<void>;
  entries(): Promise<readonly MpvEntry[]>;
  number(property: string): Promise<number | undefined>;
  text(property: string): Promise<string | undefined>;
  flag(property: string): Promise<boolean>;
  set(property: string, value: unknown): Promise<void>;
  seek(positionMs: number): Promise<void>;
  /** Of what plays, until it ends. */
  setGain(gainDb: number): Promise<void>;
}

/**
 * mpv's "fallback" counts when ReplayGain is off, whatever the file's tags say: core knows the loudness
 * of every song in one way, taggers each in theirs. Tried with mpv 0.35; nothing limits what clips.
 */
const levelled = (gainDb: number) => ({
  replaygain: "no",
  "replaygain-fallback": gainDb.toFixed(2),
});

export const createMpvPlaylist = (client: MpvClient): MpvPlaylist => {
  const read = async (property: string): Promise<unknown> =>
    (await client.request(["get_property", property])).data;
  const tell = async (...command: readonly unknown[]): Promise<void> => {
    await client.request(command);
  };

  const load = async (
    item: DeckItem,
    flags: "replace" | "append",
    startMs: number,
  ): Promise<number | undefined> => {
    const start = startMs > 0 ? { start: (startMs / 1000).toFixed(3) } : {};
    const gain = item.gainDb === undefined ? {} : levelled(item.gainDb);
    // Named arguments: as a list, mpv 0.38 wants an index before the options and 0.35 does not.
    // They also need no quoting, whatever is in a path or tag. The title carries the tag, which
    // so lives as long as mpv plays the item, whoever else dies.
    const reply = await client.request({
      name: "loadfile",
      url: item.source,
      flags,
      options: { "force-media-title": item.tag, ...start, ...gain },
    });
    return Loaded.safeParse(reply.data).data?.playlist_entry_id;
  };

  return {
    replace: (item, startMs) => load(item, "replace", startMs),
    follow: async (item) => {
      // Not by index: this keeps what plays, whichever of the two that is by now. mpv drops a
      // prefetch of the old entry when it finds another file in its place.
      await tell("playlist-clear");
      return item && load(item, "append", 0);
    },
    keepCurrent: () => tell("playlist-clear"),
    stop: () => tell("stop"),
    entries: async () => z.array(Entry).safeParse(await read("playlist")).data ?? [],
    number: async (property) => z.number().safeParse(await read(property)).data,
    text: async (property) => z.string().safeParse(await read(property)).data,
    flag: async (property) => (await read(property)) === true,
    set: (property, value) => tell("set_property", property, value),
    seek: (positionMs) => tell("seek", (positionMs / 1000).toFixed(3), "absolute+exact"),
    setGain: (gainDb) => tell("set_property", "file-local-options/replaygain-fallback", gainDb),
  };
};
