import { basename } from "node:path";
import { readMusicFile, trackIdOf } from "../local/read-music-file.ts";

/**
 * The locked-in part of an import: reads one file of a stranger and says what is in it, as a line of
 * JSON and then its picture. It is no job of its own but a program that one runs.
 */
const [path = "", title = ""] = process.argv.slice(2);
const read = await readMusicFile(path);
if (read.ok) {
  const { contentId, type, cover } = read.value;
  const isNameless = read.value.tags.title === basename(path);
  const tags = isNameless ? { ...read.value.tags, title } : read.value.tags;
  say({ ok: true, type, tags, contentId, trackId: trackIdOf(contentId, tags) }, cover);
} else say({ ok: false, code: read.code, detail: read.detail });

function say(header: object, picture: Uint8Array = new Uint8Array(0)): void {
  process.stdout.write(`${JSON.stringify(header)}\n`);
  process.stdout.write(picture);
}
