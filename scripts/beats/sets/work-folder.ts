import { tmpdir } from "node:os";
import { join } from "node:path";

/** What was downloaded and rendered stays here, so that the next run is quick. */
export const WORK_FOLDER = join(tmpdir(), "rumpus-beats");
