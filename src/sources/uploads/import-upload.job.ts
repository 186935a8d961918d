import { serveJob } from "../../lib/job-child/serve-job.ts";
import type { ImportUploadInput, TwinsPage, UploadNews } from "./import-kind.ts";
import { importUpload } from "./import-upload.ts";

serveJob<ImportUploadInput, TwinsPage, UploadNews>(importUpload);
