import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { POLICY, STYLE } from "./style.ts";

const TOKENS = readFileSync(
  new URL("../../../../../web/ui/style/tokens.css", import.meta.url),
  "utf8",
);
const OURS = STYLE.split("prefers-color-scheme:dark");

it.each([
  ["light", 0],
  ["dark", 1],
] as const)("has the colours of all other pages in %s", (scheme, at) => {
  const ours = [...(OURS[at] ?? "").matchAll(/(--[\w-]+):(#\w+)/g)];

  expect(ours.length).toBeGreaterThan(10);
  for (const [, name, colour] of ours) {
    const [line = ""] = new RegExp(`${name}: var\\(.*`).exec(TOKENS) ?? [];
    expect(line).toContain(`var(--${scheme}, ${colour})`);
  }
});

it("is the only style sheet that the policy lets in", () => {
  expect(POLICY).toContain(`'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`);
});

it("asks for nothing that old WebKit does not know", () => {
  expect(STYLE).not.toMatch(/:has\(|@container|clamp\(|aspect-ratio|\bgap:|inset:|color-mix|&/);
});
