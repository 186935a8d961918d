/** Tags of one made-up song. */
export interface SongTags {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly trackNumber: number;
  readonly year: number;
  readonly genre: string;
  /** JPEG. */
  readonly cover: Buffer | undefined;
}

/** An ID3v2.4 tag, as it stands in front of an mp3. */
export const id3Tag = ({ cover, ...tags }: SongTags): Buffer => {
  const frames = Buffer.concat([
    text("TIT2", tags.title),
    text("TPE1", tags.artist),
    text("TPE2", tags.artist),
    text("TALB", tags.album),
    text("TRCK", String(tags.trackNumber)),
    text("TDRC", String(tags.year)),
    text("TCON", tags.genre),
    ...(cover ? [frame("APIC", Buffer.concat([PICTURE_HEAD, cover]))] : []),
  ]);
  return Buffer.concat([Buffer.from("ID3\x04\0\0", "latin1"), size(frames.length), frames]);
};

const UTF8 = Buffer.from([3]);
/** Encoding, type, "front cover", no description. */
const PICTURE_HEAD = Buffer.from("\x03image/jpeg\0\x03\0", "latin1");

const text = (id: string, value: string): Buffer =>
  frame(id, Buffer.concat([UTF8, Buffer.from(value)]));

const frame = (id: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(id), size(body.length), Buffer.alloc(2), body]);

const size = (bytes: number): Buffer =>
  Buffer.from([21, 14, 7, 0].map((shift) => (bytes >> shift) & 0x7f));
