import { Transform } from "node:stream";
import { brokenArchive } from "../archive-fault.ts";

/** A long path needs a kilobyte. */
const WITHOUT_FILES_MAX = 16 << 20;

/**
 * Lets an archive through as long as files come out of it: one that unpacks to endless headers or
 * zeros would never end. `onFile` is called whenever something came out.
 */
export const createRation = (max = WITHOUT_FILES_MAX) => {
  let since = 0;
  const gate = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      since += chunk.length;
      if (since > max) done(brokenArchive("it unpacks to more than its files"));
      else done(null, chunk);
    },
  });
  return {
    gate,
    onFile: (): void => {
      since = 0;
    },
  };
};
