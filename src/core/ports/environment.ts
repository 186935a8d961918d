/** Time, chance and names: what the party cannot make up by itself. */
export interface Environment {
  nowMs(): number;
  /** 16 characters that nobody else has. */
  newId(): string;
  /** A whole number from 0 to 2^32 - 1. */
  random(): number;
}

export type Log = (level: "info" | "warn" | "error", message: string) => void;
