import fc from "fast-check";
import { expect, it } from "vitest";
import type { JobEnd, JobRun } from "../ports/jobs.ts";
import { aKind, aStartedKeeper } from "../testing/a-keeper.ts";
import { turns } from "../testing/a-stage.ts";
import { createFakeJobStarter } from "../testing/fake-job-starter.ts";
import { isOver } from "./run-state.ts";

const KINDS = [
  aKind("again", { attempts: 3 }),
  aKind("once", { onInterrupted: "fail", priority: 90 }),
  aKind("lane-1", { lane: "library", isJoined: true }),
  aKind("lane-2", { lane: "library", priority: 10 }),
];

type Whim =
  | { readonly do: "submit"; readonly kind: string }
  | { readonly do: "cancel" | "end" | "progress"; readonly which: number; readonly end: JobEnd }
  | { readonly do: "fill" | "free" | "restart" | "breathe" };

const anyEnd: fc.Arbitrary<JobEnd> = fc.constantFrom<JobEnd>(
  { kind: "succeeded" },
  { kind: "skipped", reason: "nothing" },
  { kind: "failed", failure: { code: "x", detail: "" } },
  { kind: "failed", failure: { code: "y", detail: "", isTransient: true } },
);
const anyWhim: fc.Arbitrary<Whim> = fc.oneof(
  fc.constantFrom(...KINDS).map(({ kind }): Whim => ({ do: "submit", kind })),
  fc.constantFrom(...KINDS).map(({ kind }): Whim => ({ do: "submit", kind })),
  fc
    .tuple(fc.constantFrom("cancel", "end", "progress"), fc.nat(5), anyEnd)
    .map(([what, which, end]): Whim => ({ do: what, which, end })),
  fc.constantFrom("fill", "free", "restart", "breathe").map((what): Whim => ({ do: what })),
);

it("every run ends in one state, which is told once and is on disk, whatever happens in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyWhim, { minLength: 20, maxLength: 60, size: "max" }),
      async (whims) => {
        const starter = createFakeJobStarter({ endsWhenStopped: false });
        let box = await aStartedKeeper({ kinds: KINDS, starter, maxParallel: 2 });
        const { store, environment } = box;
        const submitted = new Set<string>();
        const ends: JobRun[] = [];
        let mostAtOnce = 0;
        const listen = (): void =>
          box.keeper.onRun((run) => {
            if (isOver(run)) ends.push(run);
            mostAtOnce = Math.max(mostAtOnce, starter.running().length);
          });
        listen();

        const act = async (whim: Whim): Promise<void> => {
          switch (whim.do) {
            case "submit": {
              const answer = await box.keeper.submit(whim.kind, {}, { kind: "host" });
              if (answer.ok) submitted.add(answer.value.jobId);
              return;
            }
            case "cancel":
              await box.keeper.cancel([...submitted][whim.which] ?? "");
              return;
            case "end":
              starter.running()[whim.which]?.end(whim.end);
              return;
            case "progress":
              starter.started[whim.which]?.listener.onProgress({ percent: 1 });
              return;
            case "restart": {
              // What the disk did not take is lost with the daemon: here it has room again before.
              store.setFull(false);
              const stopping = box.keeper.stop();
              while (starter.running().length > 0) {
                starter
                  .running()[0]
                  ?.end({ kind: "failed", failure: { code: "stopped", detail: "" } });
                await turns();
              }
              await stopping;
              box = await aStartedKeeper({
                kinds: KINDS,
                starter,
                maxParallel: 2,
                store,
                environment,
              });
              listen();
              return;
            }
            case "breathe":
              return await turns();
            default:
              store.setFull(whim.do === "fill");
          }
        };
        for (const whim of whims) await act(whim);
        store.setFull(false);
        await act({ do: "restart" });
        for (let round = 0; round < 400 && (await store.openRuns()).length > 0; round += 1) {
          // Long enough for any wait; a restart looks at what waited.
          environment.wait(400_000);
          if (starter.running().length === 0) await act({ do: "restart" });
          starter.running()[0]?.end({ kind: "succeeded" });
          await turns();
        }

        expect(await store.openRuns()).toEqual([]);
        expect(mostAtOnce).toBeLessThanOrEqual(2);
        for (const jobId of submitted) {
          const told = ends.filter((run) => run.jobId === jobId);
          expect(told, jobId).toHaveLength(1);
          expect((await store.run(jobId))?.state).toBe(told[0]?.state);
        }
        await box.keeper.stop();
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
