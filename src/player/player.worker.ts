import { parentPort, workerData } from "node:worker_threads";
import { PlayerOptions, servePlayer } from "./serve-player.ts";

if (!parentPort) throw new Error("player.worker must run as a worker");
servePlayer(parentPort, PlayerOptions.parse(workerData));
