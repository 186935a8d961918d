import { mainColour } from "./main-colour.ts";

const SIDE = 24;

/** The colour of a cover, from a picture of 24 × 24 points; undefined: it has none, or did not come. */
export const readCover = async (url: string): Promise<ReturnType<typeof mainColour>> => {
  const picture = new Image();
  picture.src = `${url}?size=64`;
  try {
    await picture.decode();
  } catch {
    return undefined;
  }
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(picture, 0, 0, SIDE, SIDE);
  return mainColour(context.getImageData(0, 0, SIDE, SIDE).data);
};
