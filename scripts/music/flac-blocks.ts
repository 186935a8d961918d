import type { SongTags } from "./id3-tag.ts";

const STREAMINFO_END = 8 + 34;
const CHECKSUM_AT = 8 + 18;

/** A FLAC file with other tags, and with another checksum of its sound: to Rumpus, another sound. */
export const retagFlac = (flac: Buffer, tags: SongTags, checksum: Buffer): Buffer => {
  const head = Buffer.from(flac.subarray(0, STREAMINFO_END));
  head[4] = 0;
  checksum.copy(head, CHECKSUM_AT, 0, 16);
  const { cover } = tags;
  return Buffer.concat([
    head,
    block(4, comments(tags), cover === undefined),
    ...(cover ? [block(6, picture(cover), true)] : []),
    flac.subarray(soundAt(flac)),
  ]);
};

const soundAt = (flac: Buffer): number => {
  for (let at = 4; ; ) {
    const isLast = (flac.readUInt8(at) & 0x80) !== 0;
    at += 4 + flac.readUIntBE(at + 1, 3);
    if (isLast) return at;
  }
};

const block = (type: number, body: Buffer, isLast: boolean): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt8(type | (isLast ? 0x80 : 0));
  head.writeUIntBE(body.length, 1, 3);
  return Buffer.concat([head, body]);
};

const comments = ({ title, artist, album, trackNumber, year, genre }: SongTags): Buffer => {
  const lines = [`TITLE=${title}`, `ARTIST=${artist}`, `ALBUMARTIST=${artist}`, `ALBUM=${album}`];
  lines.push(`TRACKNUMBER=${trackNumber}`, `DATE=${year}`, `GENRE=${genre}`);
  const texts = ["rumpus", ...lines].map((line) => {
    const bytes = Buffer.from(line);
    return Buffer.concat([low32(bytes.length), bytes]);
  });
  return Buffer.concat([...texts.slice(0, 1), low32(lines.length), ...texts.slice(1)]);
};

const picture = (cover: Buffer): Buffer => {
  const numbers = (...values: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(4 * values.length);
    values.forEach((value, index) => {
      bytes.writeUInt32BE(value, 4 * index);
    });
    return bytes;
  };
  const mime = Buffer.from("image/jpeg");
  const head = [numbers(3, mime.length), mime, numbers(0, 500, 500, 24, 0, cover.length)];
  return Buffer.concat([...head, cover]);
};

const low32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
