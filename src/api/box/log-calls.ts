import type { AddCall } from "../calls.ts";
import type { ApiDeps } from "../deps.ts";

/** What the host can send to who helps. */
export const addLogCalls = (call: AddCall, { stage, box }: Pick<ApiDeps, "stage" | "box">): void =>
  call(
    {
      method: "get",
      path: "/logs",
      summary: "What the box wrote down in the last days, as text; no PIN and no password is in it",
      tag: "box",
      isHostOnly: true,
      answers: { 200: "file" },
    },
    async () => {
      const day = new Date(stage.environment.nowMs()).toISOString().slice(0, 10);
      return new Response(await box.logs.read(), {
        headers: {
          "Content-Type": "text/plain; charset=utf-8",
          "Content-Disposition": `attachment; filename="rumpus-log-${day}.txt"`,
          "Cache-Control": "no-store",
          "X-Content-Type-Options": "nosniff",
          "Content-Security-Policy": "sandbox",
        },
      });
    },
  );
