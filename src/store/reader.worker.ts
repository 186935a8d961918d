import { parentPort, workerData } from "node:worker_threads";
import { serveCalls } from "../lib/thread-calls.ts";
import { serveReader } from "./serve-reader.ts";

if (!parentPort) throw new Error("reader.worker must run as a worker");
serveCalls(parentPort, serveReader(workerData));
