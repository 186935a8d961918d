/** A finished drawing: 600 by 600 units. `defs` holds gradients and filters. */
export const drawing = (defs: string, shapes: readonly string[]): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600">',
    `<defs>${defs}</defs>`,
    ...shapes,
    "</svg>",
  ].join("\n");

export const repeat = (count: number, shape: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => shape(index)).join("\n");

/** Colours from top to bottom. */
export const verticalGradient = (id: string, colours: readonly string[]): string => {
  const stops = colours.map(
    (colour, i) => `<stop offset="${i / (colours.length - 1)}" stop-color="${colour}"/>`,
  );
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.join("")}</linearGradient>`;
};

/** Colours from the inside out. */
export const glowGradient = (id: string, colours: readonly string[]): string => {
  const stops = colours.map((colour, i) => {
    const offset = i / (colours.length - 1);
    return `<stop offset="${offset}" stop-color="${colour.slice(0, 7)}" stop-opacity="${i === colours.length - 1 ? 0 : 1}"/>`;
  });
  return `<radialGradient id="${id}">${stops.join("")}</radialGradient>`;
};

export const blur = (id: string, radius: number): string =>
  `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${radius}"/></filter>`;

/** A four-pointed glint. */
export const sparkle = (x: number, y: number, size: number, colour: string): string => {
  const waist = size * 0.12;
  return `<path fill="${colour}" d="M${x} ${y - size} Q${x + waist} ${y - waist} ${x + size} ${y} Q${x + waist} ${y + waist} ${x} ${y + size} Q${x - waist} ${y + waist} ${x - size} ${y} Q${x - waist} ${y - waist} ${x} ${y - size}Z"/>`;
};
