import type { StorageFault } from "../core/ports/store.ts";

/** What SQLite's error means for the party; undefined: a bug, not the disk. */
export const storageFaultOf = (error: unknown): StorageFault | undefined => {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== "string" || !code.startsWith("SQLITE_")) return undefined;
  if (code === "SQLITE_FULL") return "storage-full";
  if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN")) {
    return "storage-readonly";
  }
  if (code.startsWith("SQLITE_IOERR") || code.startsWith("SQLITE_BUSY")) return "storage-failed";
  return undefined;
};
