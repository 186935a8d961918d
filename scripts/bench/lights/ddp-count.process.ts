import { listenForDdp } from "./ddp-listener.ts";

/** Counts DDP packets beside a bench whose own thread is busy; answers `count` with the number so far. */
let frames = 0;
const { port } = await listenForDdp(() => {
  frames += 1;
});
process.on("message", () => process.send?.({ frames, atMs: Date.now() }));
process.once("disconnect", () => process.exit(0));
process.send?.({ port });
