import { parentPort, workerData } from "node:worker_threads";
import { serveCalls } from "../lib/thread-calls.ts";
import { serveWriter } from "./serve-writer.ts";

if (!parentPort) throw new Error("writer.worker must run as a worker");
serveCalls(parentPort, serveWriter(workerData));
