import { useEffect } from "preact/hooks";
import type { Resource } from "./loaded.ts";

/** Asks for it when the page opens, and again every so often while somebody looks. */
export const useFresh = (resource: Pick<Resource<unknown>, "reload">, everyMs: number): void => {
  useEffect(() => {
    void resource.reload();
    const timer = setInterval(() => {
      if (!document.hidden) void resource.reload();
    }, everyMs);
    return () => clearInterval(timer);
  }, []);
};
