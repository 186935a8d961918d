import type { Crowd } from "../../programs/program.ts";

const CROWD_MOST = 32;

/** Adds what a guest did; the oldest of more than 32 is forgotten. */
export const addCheer = (crowd: Crowd, atSec: number, hue: number, weight: number): void => {
  if (crowd.count === CROWD_MOST) {
    crowd.atSec.copyWithin(0, 1);
    crowd.hue.copyWithin(0, 1);
    crowd.weight.copyWithin(0, 1);
    crowd.count -= 1;
  }
  crowd.atSec[crowd.count] = atSec;
  crowd.hue[crowd.count] = hue;
  crowd.weight[crowd.count] = weight;
  crowd.count += 1;
};

export const createCrowd = (): Crowd => ({
  count: 0,
  atSec: new Float64Array(CROWD_MOST),
  hue: new Float32Array(CROWD_MOST),
  weight: new Float32Array(CROWD_MOST),
});
