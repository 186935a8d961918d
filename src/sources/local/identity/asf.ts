import { uint64Low } from "../files/bytes.ts";
import type { SoundFile } from "../files/sound-file.ts";
import type { Part, Sound } from "./sound.ts";

const DATA_OBJECT = "3626b2758e66cf11a6d900aa0062ce6c";
/** Name and size of the object, and an id of the file, which is none of the sound. */
const DATA_HEAD_BYTES = 50;

/** wma: the sound is the data object behind the header object, which has the tags. */
export const asfSound = (file: SoundFile, { start, end }: Part): Sound => {
  const at = start + uint64Low(file.read(start, 24), 16);
  const head = file.read(at, 24);
  const isData = Buffer.from(head.subarray(0, 16)).toString("hex") === DATA_OBJECT;
  if (!isData) return { type: "wma", parts: [], isCut: true };
  const told = at + uint64Low(head, 16);
  const part = { start: Math.min(at + DATA_HEAD_BYTES, end), end: Math.min(told, end) };
  return { type: "wma", parts: [part], isCut: told > end };
};
