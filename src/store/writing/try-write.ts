import type { StorageFault } from "../../core/ports/store.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import { storageFaultOf } from "../storage-fault.ts";

/** Judged on the writer's thread: an error that goes over to another one loses its code. */
export const tryWrite = (write: () => void): Result<undefined, StorageFault> => {
  try {
    write();
    return ok(undefined);
  } catch (error) {
    const fault = storageFaultOf(error);
    if (!fault) throw error;
    return failed(fault, String(error));
  }
};
