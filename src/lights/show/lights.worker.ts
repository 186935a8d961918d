import { parentPort, workerData } from "node:worker_threads";
import { LightsOptions } from "./lights-options.ts";
import { serveLights } from "./serve-lights.ts";

if (!parentPort) throw new Error("lights.worker must run as a worker");
serveLights(parentPort, LightsOptions.parse(workerData));
