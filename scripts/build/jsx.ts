// What `<div>` and `<>` become; these calls pack smaller than those of the automatic runtime.
// biome-ignore lint/performance/noBarrelFile: esbuild injects the exports of a file.
export { Fragment, h } from "preact";
