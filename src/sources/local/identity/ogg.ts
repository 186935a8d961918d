import type { SoundFile } from "../files/sound-file.ts";
import { type OggCodec, oggCodec } from "./ogg-codec.ts";
import { type OggPage, PAGE_MAX_BYTES, pageAt } from "./ogg-page.ts";
import type { Part, Sound } from "./sound.ts";

/** So much of the sound at the beginning and at the end names it. */
const SAMPLE_BYTES = 16 * 1024;
const FIRST_PAGES_MAX = 10_000;
/** No page holds so much: a recording of a stream that began long before. */
const LATE_START_SEC = 60;

/**
 * Ogg with Vorbis, Opus, FLAC or Speex. Programs that tag cut the pages anew, but not the packets:
 * the bodies of the pages in a row are the same, with the tags' packets in front left out.
 */
export const oggSound = (file: SoundFile, whole: Part): Sound | undefined => {
  const head = readHead(file, whole);
  if (!head) return undefined;
  const tail = readTail(file, { start: head.soundAt, end: whole.end });
  const ours = tail.pages.filter((page) => page.serial === head.serial);
  const isChained = tail.pages.some((page) => page.serial !== head.serial);
  const durationSec = isChained
    ? measure(file, whole)
    : lengthOf(head, firstGranule(file, head, whole.end), ours.findLast(hasGranule)?.granule);
  return {
    type: head.codec.type,
    parts: [...firstBodies(file, head, whole.end), ...lastBodies(ours, whole.end)],
    mark: head.codec.mark,
    ...(durationSec > 0 ? { durationSec } : {}),
    isCut: tail.isCut,
  };
};

interface Head {
  readonly codec: OggCodec;
  readonly serial: number;
  readonly soundAt: number;
}

const hasGranule = (page: OggPage): boolean => page.granule !== undefined;

/** Finds the stream with sound in it and where its tags are over. */
const readHead = (file: SoundFile, { start, end }: Part): Head | undefined => {
  let found: { readonly codec: OggCodec; readonly serial: number } | undefined;
  let packets = 0;
  for (const page of pagesFrom(file, start, end, FIRST_PAGES_MAX)) {
    if (page.isFirst && !found) {
      const codec = oggCodec(file.read(page.bodyAt, page.end - page.bodyAt));
      if (codec) found = { codec, serial: page.serial };
    }
    if (page.serial !== found?.serial) continue;
    packets += page.packetEnds;
    if (packets >= found.codec.headers) return { ...found, soundAt: page.end };
  }
  return undefined;
};

function* pagesFrom(file: SoundFile, from: number, end: number, most: number): Generator<OggPage> {
  let at = from;
  for (let count = 0; count < most && at < end; count += 1) {
    const page = pageAt(file, at);
    if (!page) return;
    yield page;
    at = page.end;
  }
}

/** The pages at the end that follow each other without a gap. */
const readTail = (
  file: SoundFile,
  { start, end }: Part,
): { readonly pages: readonly OggPage[]; readonly isCut: boolean } => {
  const from = Math.max(start, end - 2 * PAGE_MAX_BYTES);
  const bytes = Buffer.from(file.read(from, end - from));
  for (let at = bytes.indexOf("OggS"); at >= 0; at = bytes.indexOf("OggS", at + 1)) {
    const pages = [...pagesFrom(file, from + at, end, Number.POSITIVE_INFINITY)];
    const last = pages.at(-1)?.end ?? 0;
    if (last >= end) return { pages, isCut: last > end };
    // Cut within a header, or something else follows.
    if (end - last < PAGE_MAX_BYTES && pages.length > 1) return { pages, isCut: true };
  }
  return { pages: [], isCut: true };
};

const firstBodies = (file: SoundFile, { serial, soundAt }: Head, end: number): Part[] => {
  const parts: Part[] = [];
  let left = SAMPLE_BYTES;
  for (const page of pagesFrom(file, soundAt, end, FIRST_PAGES_MAX)) {
    if (page.serial !== serial) continue;
    const bodyEnd = Math.min(page.end, end, page.bodyAt + left);
    parts.push({ start: page.bodyAt, end: bodyEnd });
    left -= bodyEnd - page.bodyAt;
    if (left <= 0) break;
  }
  return parts;
};

const lastBodies = (pages: readonly OggPage[], end: number): Part[] => {
  const parts: Part[] = [];
  let left = SAMPLE_BYTES;
  for (const page of pages.toReversed()) {
    const bodyEnd = Math.min(page.end, end);
    const start = Math.max(page.bodyAt, bodyEnd - left);
    parts.unshift({ start, end: bodyEnd });
    left -= bodyEnd - start;
    if (left <= 0) break;
  }
  return parts;
};

const firstGranule = (file: SoundFile, { serial, soundAt }: Head, end: number): number => {
  for (const page of pagesFrom(file, soundAt, end, FIRST_PAGES_MAX)) {
    if (page.serial === serial && page.granule !== undefined) return page.granule;
  }
  return 0;
};

const lengthOf = ({ codec }: { readonly codec: OggCodec }, first: number, last = 0): number => {
  const before = first > LATE_START_SEC * codec.rate ? first : codec.preSkip;
  return codec.rate > 0 ? Math.max(0, last - before) / codec.rate : 0;
};

/** Several streams one after the other: the only way to their length leads over all pages. */
const measure = (file: SoundFile, { start, end }: Part): number => {
  const streams = new Map<number, { codec: OggCodec; last: number }>();
  for (const page of pagesFrom(file, start, end, Number.POSITIVE_INFINITY)) {
    const stream = streams.get(page.serial);
    if (stream) stream.last = page.granule ?? stream.last;
    else if (page.isFirst) {
      const codec = oggCodec(file.read(page.bodyAt, page.end - page.bodyAt));
      if (codec) streams.set(page.serial, { codec, last: 0 });
    }
  }
  return [...streams.values()].reduce((sum, stream) => sum + lengthOf(stream, 0, stream.last), 0);
};
