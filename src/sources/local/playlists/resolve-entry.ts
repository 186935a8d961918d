import { isAbsolute, resolve } from "node:path";

export type Entry =
  | { readonly kind: "file"; readonly path: string }
  /** A stream or a page: no file of this box. */
  | { readonly kind: "elsewhere" };

const SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;
const DRIVE = /^[a-z]:[\\/]/i;

/**
 * Where an entry of a playlist lies. What Windows wrote has backslashes, and a drive that is a folder
 * of some other computer: its path is taken from the list's own folder on.
 */
export const resolveEntry = (entry: string, folder: string, isEncoded = false): Entry => {
  if (entry.includes("\0")) return { kind: "elsewhere" };
  if (/^file:/i.test(entry)) return fromUrl(entry, folder);
  if (SCHEME.test(entry)) return { kind: "elsewhere" };
  if (DRIVE.test(entry)) return inFolder(slashed(entry.slice(3)), folder);
  if (entry.startsWith("\\")) return inFolder(slashed(entry).replace(/^\/+/, ""), folder);
  const path = isEncoded ? decoded(entry) : entry;
  // A slash says that it is no path of Windows: a backslash is a letter then.
  return { kind: "file", path: resolve(folder, path.includes("/") ? path : slashed(path)) };
};

const slashed = (path: string): string => path.replaceAll("\\", "/");

const fromUrl = (url: string, folder: string): Entry => {
  const [, host = "", rest = ""] = /^file:(?:\/\/([^/]*))?(.*)$/i.exec(url) ?? [];
  if (host !== "" && host.toLowerCase() !== "localhost") return { kind: "elsewhere" };
  const path = decoded(rest);
  if (/^\/[a-z]:\//i.test(path)) return inFolder(path.slice(4), folder);
  return path !== "" ? { kind: "file", path: resolve(folder, path) } : { kind: "elsewhere" };
};

const inFolder = (path: string, folder: string): Entry =>
  path === "" || isAbsolute(path)
    ? { kind: "elsewhere" }
    : { kind: "file", path: resolve(folder, path) };

const decoded = (path: string): string => {
  try {
    const text = decodeURIComponent(path);
    return text.includes("\0") ? path : text;
  } catch {
    return path;
  }
};
