import Database from "better-sqlite3";
import { migrate } from "../../migrate.ts";

/** The schema that this Rumpus gives a new database. */
export const newestSchema = (): number => {
  const db = new Database(":memory:");
  try {
    const brought = migrate(db);
    return brought.ok ? brought.value : 0;
  } finally {
    db.close();
  }
};
