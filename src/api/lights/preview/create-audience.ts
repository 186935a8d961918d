import { layoutKey } from "../../../core/lights/fixtures/layout-key.ts";
import type { LightDesk } from "../../../core/lights/light-desk.ts";
import type { LightShow } from "../../../core/ports/lights.ts";
import type { PreviewMessage } from "../../../protocol/lights.ts";
import { createPictureGate } from "./picture-gate.ts";
import type { Viewer } from "./viewer.ts";

export interface AudienceParts {
  readonly desk: Pick<LightDesk, "view" | "onChange">;
  readonly show: Pick<LightShow, "watch" | "onPreview" | "onStatus">;
  /** A page that is loaded anew is back within this time. */
  readonly graceMs?: number;
  /** A clock that never jumps. */
  readonly clockMs?: () => number;
}

const GRACE_MS = 3000;

/** All who look at the preview. The show draws pictures only while there is somebody. */
export const createAudience = ({
  desk,
  show,
  graceMs = GRACE_MS,
  clockMs = () => performance.now(),
}: AudienceParts) => {
  const viewers = new Set<Viewer>();
  const mayPass = createPictureGate(clockMs);
  let isWatching = false;
  let grace: NodeJS.Timeout | undefined;
  let layout = layoutOf(desk);

  const watch = (is: boolean): void => {
    clearTimeout(grace);
    if (is !== isWatching) show.watch(is);
    isWatching = is;
  };

  desk.onChange(() => {
    const next = layoutOf(desk);
    const isOther = next.text !== layout.text;
    layout = next;
    if (!isOther) return;
    for (const viewer of viewers) viewer.layout(layout.text);
  });
  show.onPreview((frame) => {
    // The thread is a moment behind: what it drew before a change fits no more.
    if (frame.layout !== layout.key || viewers.size === 0 || !mayPass()) return;
    for (const viewer of viewers) viewer.picture(frame.bytes);
  });
  show.onStatus((status) => {
    if (viewers.size === 0) return;
    const text = JSON.stringify({ kind: "status", ...status });
    for (const viewer of viewers) viewer.status(text);
  });

  return {
    count: () => viewers.size,
    add: (viewer: Viewer): void => {
      viewers.add(viewer);
      viewer.layout(layout.text);
      watch(true);
    },
    remove: (viewer: Viewer): void => {
      if (!viewers.delete(viewer) || viewers.size > 0) return;
      grace = setTimeout(watch, graceMs, false).unref();
    },
    /** Nobody is waited for any more. */
    stop: (): void => watch(false),
  };
};

const layoutOf = (desk: Pick<LightDesk, "view">) => {
  const { fixtures } = desk.view();
  const message: PreviewMessage = {
    kind: "layout",
    fixtures: fixtures.map(({ fixtureId, name, count, geometry }) => ({
      ...{ fixtureId, name, count, geometry },
    })),
  };
  return { key: layoutKey(fixtures), text: JSON.stringify(message) };
};
