import { join } from "node:path";

/** Our own ids are base64url, so they may begin with "-" or "_"; no dot comes first. */
const PLAIN_ID = /^[\w-][\w.-]{0,127}$/;

/** Whether files can be named after a track. */
export const isPlainId = (trackId: string): boolean => PLAIN_ID.test(trackId);

export const featurePath = (folder: string, trackId: string): string =>
  join(folder, `${trackId}.features`);

/** What is known while the rest of the song is still being analysed. */
export const partPath = (folder: string, trackId: string): string =>
  join(folder, `${trackId}.part`);
