import { buildDaemon } from "./build/daemon.ts";
import { buildPages } from "./build/pages.ts";

const [areSmallEnough] = await Promise.all([buildPages(), buildDaemon()]);
if (!areSmallEnough) process.exitCode = 1;
