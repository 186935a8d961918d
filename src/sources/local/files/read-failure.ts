/** Why a file cannot be imported; stable, kebab-case. */
export type ReadCode =
  | "empty"
  | "not-music"
  | "garbage-first"
  | "truncated"
  | "no-length"
  | "changing"
  | "gone"
  | "no-permission"
  | "unreadable"
  | "too-slow"
  | "not-a-file"
  | "name-not-utf8";

/** These may heal without a change of the file, so they are tried again each time. */
const PASSING: ReadonlySet<string> = new Set<ReadCode>([
  "changing",
  "gone",
  "no-permission",
  "unreadable",
  "too-slow",
  "not-a-file",
  "name-not-utf8",
]);

/** Whether reading the same bytes again would end the same way. */
export const isLasting = (code: string): boolean => !PASSING.has(code);

/** Thrown deep inside the reading of one file, and a value again at its border. */
export class ReadFailure extends Error {
  readonly code: ReadCode;

  constructor(code: ReadCode, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = "ReadFailure";
    this.code = code;
  }
}

const REASONS: Readonly<Record<string, readonly [ReadCode, string]>> = {
  EACCES: ["no-permission", "Rumpus may not read it: allow everybody to read it"],
  EPERM: ["no-permission", "Rumpus may not read it: allow everybody to read it"],
  ENOENT: ["gone", "it is not there any more, or a link that leads nowhere"],
  ELOOP: ["gone", "a link that leads in a circle"],
  ENXIO: ["not-a-file", "it is no file with music in it but a device or a pipe"],
};

/** What an error of the file system means to the host. */
export const failureOf = (error: unknown): ReadFailure => {
  if (error instanceof ReadFailure) return error;
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? "";
  const known = REASONS[code];
  if (known) return new ReadFailure(...known, { cause: error });
  return new ReadFailure("unreadable", `it could not be read (${code || String(error)})`, {
    cause: error,
  });
};
