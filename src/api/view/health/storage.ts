import type { Vitals } from "../../../core/ports/box.ts";
import type { StorageFault } from "../../../core/ports/store.ts";
import type { Health, HealthTodo } from "../../../protocol/rest.ts";

export interface StoreFacts {
  readonly storage: "ok" | StorageFault;
  /** Something that the host should read. */
  readonly notice: string | undefined;
  readonly vitals: Vitals;
}

/** An evening writes some MB; covers and uploads more. */
const FREE_MIN_BYTES = 200e6;

const TODO: Record<StorageFault, HealthTodo> = {
  "storage-full": "free-space",
  "storage-readonly": "check-card",
  "storage-failed": "check-card",
};

const trouble = ({ storage, vitals }: StoreFacts): { reason?: string; todo?: HealthTodo } => {
  if (storage !== "ok") return { reason: storage, todo: TODO[storage] };
  const free = vitals.freeBytes ?? Number.POSITIVE_INFINITY;
  if (free >= FREE_MIN_BYTES) return {};
  return { reason: `Only ${Math.floor(free / 1e6)} MB are free.`, todo: "free-space" };
};

export const storePart = (facts: StoreFacts): Health["parts"][string] => {
  const { storage, notice, vitals } = facts;
  return {
    state: storage === "ok" ? "ok" : "degraded",
    ...trouble(facts),
    ...(notice === undefined ? {} : { notice }),
    ...(vitals.freeBytes === undefined ? {} : { freeBytes: vitals.freeBytes }),
    ...(vitals.databaseBytes === undefined ? {} : { databaseBytes: vitals.databaseBytes }),
  };
};
