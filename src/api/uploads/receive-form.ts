import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";

/** One file of a form, to be read to its end or destroyed. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Readable;
  /** So much of the form had surely passed before it began. */
  readonly passedBytes: number;
  /** The form's fields that came before it. */
  readonly fields: ReadonlyMap<string, string>;
}

const FILES_MAX = 100;

/**
 * Reads a multipart form as it comes and hands over its files, one after the other. False: it broke
 * off or is no such form.
 */
export const receiveForm = async (
  body: WebStream | null,
  contentType: string,
  take: (file: FormFile) => Promise<void>,
): Promise<boolean> => {
  if (!body) return false;
  const form = openForm(contentType);
  if (!form) return false;
  const source = Readable.fromWeb(body);
  const streams = new Set<BusboyFileStream>();
  /** Up to the piece that is being parsed. */
  let passed = 0;
  let piece = 0;
  let taken: Promise<void> = Promise.resolve();
  source.on("data", (chunk: Buffer) => {
    passed += piece;
    piece = chunk.length;
  });
  const fields = new Map<string, string>();
  form.on("field", (field, value) => void fields.set(field, value));
  form.on("file", (_, stream, name) => {
    streams.add(stream);
    const passedBytes = passed;
    // A part that breaks off is told by the form as well.
    stream.on("error", () => undefined);
    taken = taken
      .then(() => take({ name: name ?? "", bytes: stream, passedBytes, fields }))
      .finally(() => {
        streams.delete(stream);
        stream.resume();
      });
    taken.catch(() => undefined);
  });
  const isWhole = await new Promise<boolean>((resolve) => {
    const breakOff = (): void => {
      for (const stream of streams) stream.destroy(new Error("the form broke off"));
      resolve(false);
    };
    form.once("finish", () => resolve(true));
    form.on("error", breakOff);
    source.on("error", breakOff);
    source.once("close", () => source.readableEnded || breakOff());
    source.pipe(form);
  });
  await taken;
  return isWhole;
};

const openForm = (contentType: string) => {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      limits: { files: FILES_MAX, fields: FILES_MAX, fieldSize: 1000, headerSize: 8000 },
    });
  } catch {
    return undefined;
  }
};
