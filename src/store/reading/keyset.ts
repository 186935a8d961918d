import type { Page, PageRequest } from "../../core/ports/library.ts";
import type { Db } from "../open.ts";

type Value = string | number;

export interface KeysetSpec {
  /** "SELECT ... FROM ...", with all columns of `order`. */
  readonly select: string;
  readonly where: string;
  /** Columns that order the list and, together, name one row. */
  readonly order: readonly string[];
  readonly isDescending?: boolean;
}

/**
 * A list that is read page after page: the cursor is the place of the last row, not its number, so
 * that what comes and goes meanwhile neither repeats nor hides the others.
 */
export const createKeysetList = <Row extends object>(db: Db, spec: KeysetSpec) => {
  const { select, where, order } = spec;
  const direction = spec.isDescending ? " DESC" : "";
  const sign = spec.isDescending ? "<" : ">";
  const sorted = `ORDER BY ${order.map((column) => column + direction).join(", ")} LIMIT ?`;
  const marks = order.map(() => "?").join(", ");
  const first = db.prepare<unknown[], Row>(`${select} WHERE ${where} ${sorted}`);
  const next = db.prepare<unknown[], Row>(
    `${select} WHERE ${where} AND (${order.join(", ")}) ${sign} (${marks}) ${sorted}`,
  );
  const names = order.map((column) => column.slice(column.indexOf(".") + 1));

  return (params: readonly Value[], { limit, cursor }: PageRequest): Page<Row> => {
    const place = cursor === undefined ? undefined : parseCursor(cursor, order.length);
    const rows = place ? next.all(...params, ...place, limit + 1) : first.all(...params, limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1) as Record<string, Value> | undefined;
    return rows.length > limit && last
      ? { items, nextCursor: toCursor(names.map((name) => last[name] ?? "")) }
      : { items };
  };
};

export const toCursor = (place: readonly Value[]): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url");

/** Undefined for what we did not make ourselves: the list then starts at the beginning. */
export const parseCursor = (cursor: string, length: number): readonly Value[] | undefined => {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (!Array.isArray(place) || place.length !== length) return undefined;
    return place.every(isValue) ? place : undefined;
  } catch {
    return undefined;
  }
};

const isValue = (value: unknown): value is Value =>
  typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
