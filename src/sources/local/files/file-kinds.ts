import { extname } from "node:path";

/** What mpv plays and we read tags of. */
const MUSIC = new Set(
  ".mp3 .mp2 .m4a .m4b .aac .flac .ogg .oga .opus .spx .wav .aiff .aif .aifc .wma .ape .wv".split(
    " ",
  ),
);
const LISTS = new Set([".m3u", ".m3u8", ".pls", ".xspf"]);

/** Whether a file is worth opening, by its name alone; what it is, its content decides. */
export const kindByName = (name: string): "music" | "list" | undefined => {
  const ending = extname(name).toLowerCase();
  if (MUSIC.has(ending)) return "music";
  return LISTS.has(ending) ? "list" : undefined;
};

/** Hidden, or put there by a desktop: what a Mac adds on a stick looks like music and is none. */
export const isHidden = (name: string): boolean =>
  name.startsWith(".") || name === "$RECYCLE.BIN" || name === "System Volume Information";
