import type { Result } from "../../../lib/result.ts";
import { failed, ok } from "../../../lib/result.ts";
import { faultText } from "./fault-text.ts";

/**
 * A package that is only there on a Pi with lights. Its name comes as a value, so that no bundler
 * and no type check looks for it.
 */
export const importOptional = async (
  name: string,
): Promise<Result<unknown, "missing" | "broken">> => {
  try {
    const module: { readonly default?: unknown } = await import(name);
    return ok(module.default ?? module);
  } catch (error) {
    const isMissing =
      error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
    // The old kind of packages with machine code names all places that it looked at.
    const isNotBuilt = faultText(error).includes("bindings file");
    if (isNotBuilt) return failed("broken", `${name} is not compiled: run scripts/start on the Pi`);
    return isMissing
      ? failed("missing", `${name} is not installed: run npm install ${name}`)
      : failed("broken", `${name} cannot be loaded: ${faultText(error)}`);
  }
};
