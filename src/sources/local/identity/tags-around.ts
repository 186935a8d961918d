import { says, synchsafe, uint32Low } from "../files/bytes.ts";
import type { SoundFile } from "../files/sound-file.ts";
import type { Part } from "./sound.ts";

const ID3V1_BYTES = 128;
const ID3V1_PLUS_BYTES = 227;
const APE_FOOTER_BYTES = 32;
const LYRICS_END_BYTES = 9;
/** Lyrics3 v1 has no size in it. */
const LYRICS_V1_MAX = 5100;
/** Zeros that taggers leave behind the tag that they made smaller. */
const PADDING_MAX = 1024 * 1024;

/** What is left of a file without the tags that any format may carry in front and behind. */
export const withoutTags = (file: SoundFile): Part => {
  const start = afterHeadTags(file);
  return { start, end: Math.max(start, beforeTailTags(file, start)) };
};

const afterHeadTags = (file: SoundFile): number => {
  let at = 0;
  for (;;) {
    const head = file.read(at, 32);
    if (says(head, 0, "ID3") && (head[3] ?? 0xff) < 0xff) {
      const footerBytes = ((head[5] ?? 0) & 0x10) === 0 ? 0 : 10;
      at = skipZeros(file, at + 10 + synchsafe(head, 6) + footerBytes);
    } else if (says(head, 0, "APETAGEX")) {
      at += APE_FOOTER_BYTES + uint32Low(head, 12);
    } else {
      return Math.min(at, file.size);
    }
  }
};

const skipZeros = (file: SoundFile, from: number): number => {
  const most = Math.min(file.size, from + PADDING_MAX);
  for (let at = from; at < most; ) {
    const bytes = file.read(at, Math.min(4096, most - at));
    const index = bytes.findIndex((byte) => byte !== 0);
    if (index >= 0) return at + index;
    if (bytes.length === 0) break;
    at += bytes.length;
  }
  return from;
};

/** They come in any order, so each is looked for until none is found. */
const beforeTailTags = (file: SoundFile, start: number): number => {
  let end = file.size;
  for (;;) {
    const before = oneTagBefore(file, end);
    if (before >= end || before < start) return end;
    end = before;
  }
};

const oneTagBefore = (file: SoundFile, end: number): number => {
  if (says(file.read(end - ID3V1_BYTES, 3), 0, "TAG")) return end - ID3V1_BYTES;
  if (says(file.read(end - ID3V1_PLUS_BYTES, 4), 0, "TAG+")) return end - ID3V1_PLUS_BYTES;
  const footer = file.read(end - APE_FOOTER_BYTES, APE_FOOTER_BYTES);
  if (says(footer, 0, "APETAGEX")) {
    const hasHeader = uint32Low(footer, 20) >= 2 ** 31;
    return end - uint32Low(footer, 12) - (hasHeader ? APE_FOOTER_BYTES : 0);
  }
  return beforeLyrics(file, end);
};

const beforeLyrics = (file: SoundFile, end: number): number => {
  const mark = file.read(end - LYRICS_END_BYTES, LYRICS_END_BYTES);
  if (says(mark, 0, "LYRICS200")) {
    const digits = Buffer.from(file.read(end - 15, 6)).toString("latin1");
    return /^\d{6}$/.test(digits) ? end - 15 - Number(digits) : end;
  }
  if (!says(mark, 0, "LYRICSEND")) return end;
  const from = Math.max(0, end - LYRICS_V1_MAX);
  const at = Buffer.from(file.read(from, end - from)).indexOf("LYRICSBEGIN", 0, "latin1");
  return at < 0 ? end : from + at;
};
