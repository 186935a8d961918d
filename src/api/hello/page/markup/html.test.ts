import { expect, it } from "vitest";
import { clip, html } from "./html.ts";

it("escapes what is put in, wherever it stands, and keeps its own markup", () => {
  const evil = `"><script>alert('&')</script>`;

  const { markup } = html`<p title="${evil}">${evil}${html`<b>${1}</b>`}${[html`<i></i>`]}</p>`;

  const safe = "&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;";
  expect(markup).toBe(`<p title="${safe}">${safe}<b>1</b><i></i></p>`);
});

it("leaves out what is not there", () => {
  expect(html`a${undefined}${false}${""}b${0}`.markup).toBe("ab0");
});

it("clips long texts between letters, not within one", () => {
  expect(clip("short", 5)).toBe("short");
  expect(clip("a longer one", 6)).toBe("a lon…");
  expect(clip("🎉🎉🎉🎉", 3)).toBe("🎉🎉…");
});
