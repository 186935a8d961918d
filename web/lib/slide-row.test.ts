import { afterEach, expect, it, vi } from "vitest";
import { slideRow } from "./slide-row.ts";

const aRow = () => {
  const slides: { fromPx: string; progress: number; isCancelled: boolean }[] = [];
  const animate = (keyframes: readonly { readonly transform: string }[]) => {
    const slide = { fromPx: keyframes[0]?.transform ?? "", progress: 0, isCancelled: false };
    slides.push(slide);
    return {
      effect: { getComputedTiming: () => ({ progress: slide.progress }) },
      cancel: () => {
        slide.isCancelled = true;
      },
    };
  };
  return { row: { animate } as unknown as Element, slides };
};

afterEach(() => void vi.unstubAllGlobals());

const wantsCalm = (matches: boolean) => vi.stubGlobal("matchMedia", () => ({ matches }));

it("lets a row come from where it was", () => {
  wantsCalm(false);
  const { row, slides } = aRow();

  slideRow(row, 120);
  slideRow(row, 0);

  expect(slides.map(({ fromPx }) => fromPx)).toEqual(["translateY(120px)"]);
});

it("turns a row that is on its way from where it is seen", () => {
  wantsCalm(false);
  const { row, slides } = aRow();
  slideRow(row, 120);
  Object.assign(slides[0]!, { progress: 0.75 });

  slideRow(row, -120);

  expect(slides).toMatchObject([
    { isCancelled: true },
    { fromPx: "translateY(-90px)", isCancelled: false },
  ]);
});

it("moves nothing for somebody who wants it calm", () => {
  wantsCalm(true);
  const { row, slides } = aRow();

  slideRow(row, 120);

  expect(slides).toEqual([]);
});
