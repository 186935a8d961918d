import { ENTRIES_MAX, type RawPlaylist } from "./playlist.ts";

/** PLS: "File1=...", "File2=...", in any order. */
export const parsePls = (text: string): RawPlaylist => {
  const numbered: (readonly [number, string])[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, number, path] = /^\s*File(\d{1,6})\s*=\s*(.+?)\s*$/i.exec(line) ?? [];
    if (number !== undefined && path !== undefined) numbered.push([Number(number), path]);
  }
  numbered.sort(([left], [right]) => left - right);
  return { entries: numbered.slice(0, ENTRIES_MAX).map(([, path]) => path) };
};
