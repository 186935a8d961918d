import { createLate } from "../lib/late.ts";

/** The pages behind the tabs, and the sheets over them. */
export const late = createLate(async () => (await import("./late.ts")).LATE);
