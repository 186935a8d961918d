import type { Settings } from "../../domain/settings.ts";
import type { Environment, Log } from "../ports/environment.ts";
import type { Jobs } from "../ports/jobs.ts";
import type { PartialFiles, UploadLedger } from "../ports/uploads.ts";
import type { Stage } from "../stage.ts";

export interface UploadParts {
  readonly ledger: UploadLedger;
  readonly files: PartialFiles;
  readonly jobs: Pick<Jobs, "submit" | "run" | "onRun">;
  readonly stage: Stage;
  readonly settings: () => Settings;
  readonly environment: Environment;
  readonly log: Log;
}
