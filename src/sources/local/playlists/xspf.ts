import { ENTRIES_MAX, type RawPlaylist } from "./playlist.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * XSPF: the location of each track. Read with patterns instead of a parser of XML: nothing in it is
 * ever expanded, so no document can make it read another file or grow.
 */
export const parseXspf = (text: string): RawPlaylist => {
  const bare = text.replace(/<!--[\s\S]*?-->/g, "");
  const entries: string[] = [];
  for (const [, location = ""] of bare.matchAll(/<location\b[^>]*>([^<]*)<\/location>/gi)) {
    if (entries.length >= ENTRIES_MAX) break;
    const path = unescaped(location).trim();
    if (path !== "") entries.push(path);
  }
  const head = bare.slice(0, Math.max(0, bare.search(/<trackList\b/i)));
  const title = unescaped(/<title\b[^>]*>([^<]*)<\/title>/i.exec(head)?.[1] ?? "").trim();
  return { ...(title ? { title } : {}), entries };
};

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,6}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
