import { createChance } from "../../../lib/chance.ts";
import { blur, drawing, glowGradient, repeat, verticalGradient } from "./drawing.ts";

const HORIZON = 372;

const stars = (): string => {
  const random = createChance(9);
  return repeat(90, () => {
    const size = (0.6 + random() * 1.6).toFixed(1);
    return `<circle cx="${Math.round(random() * 600)}" cy="${Math.round(random() * 300)}" r="${size}" fill="#fff" opacity="${(0.3 + random() * 0.7).toFixed(2)}"/>`;
  });
};

/** The sun is cut by bars that get thicker towards the horizon. */
const sunBars = repeat(7, (i) => {
  const y = 216 + i * 24;
  return `<rect x="120" y="${y}" width="360" height="${3 + i * 2.3}" fill="#000"/>`;
});

const gridLines = [
  repeat(25, (i) => {
    const x = (i - 12) * 26;
    return `<path d="M${300 + x} ${HORIZON} L${300 + x * 9} 600"/>`;
  }),
  repeat(9, (i) => {
    const y = HORIZON + 228 * (i / 9) ** 2.1;
    return `<path d="M0 ${y.toFixed(1)} H600"/>`;
  }),
].join("");

const MOUNTAINS =
  "M0 372 L0 318 L52 276 L96 322 L150 262 L196 330 L236 352 L270 372Z M600 372 L600 300 L556 262 L512 316 L470 272 L420 340 L388 356 L350 372Z";

/** A round little caravan with a flamingo on the roof. */
const CARAVAN = `
  <g transform="translate(202 398)">
    <ellipse cx="98" cy="124" rx="128" ry="12" fill="#ff3fb4" opacity="0.55" filter="url(#soft)"/>
    <path d="M196 92 H246 L252 98 H196Z" fill="#120633"/>
    <path d="M0 100 V54 Q2 4 56 2 H140 Q196 4 198 54 V100Z" fill="#150a3d" stroke="#3df5ff" stroke-width="5" stroke-linejoin="round"/>
    <path d="M2 68 H197" stroke="#ff3fb4" stroke-width="7"/>
    <rect x="20" y="22" width="58" height="32" rx="10" fill="#ffd75e" stroke="#ff8a3c" stroke-width="4"/>
    <rect x="98" y="22" width="34" height="76" rx="8" fill="#2b1468" stroke="#3df5ff" stroke-width="3"/>
    <rect x="146" y="22" width="34" height="32" rx="10" fill="#ffd75e" stroke="#ff8a3c" stroke-width="4"/>
    <circle cx="54" cy="102" r="21" fill="#0b0424" stroke="#ff3fb4" stroke-width="5"/>
    <circle cx="54" cy="102" r="7" fill="#3df5ff"/>
    <g fill="none" stroke="#ff5fc8" stroke-linecap="round">
      <path d="M152 0 V-30" stroke-width="3"/>
      <path d="M152 -42 Q176 -56 160 -70 Q148 -80 156 -92 Q164 -100 170 -90" stroke-width="6"/>
      <path d="M170 -90 L176 -82" stroke="#fff" stroke-width="5"/>
    </g>
    <path d="M126 -34 Q140 -60 168 -44 Q170 -26 148 -24 Q136 -24 126 -34Z" fill="#ff5fc8"/>
  </g>`;

/** A caravan on a neon plain in front of a striped sun. */
export const caravanCover = (): string =>
  drawing(
    [
      verticalGradient("sky", ["#0a0430", "#2a0a5e", "#8a1b86", "#ff5c8f"]),
      verticalGradient("sun", ["#fff06b", "#ff9a4a", "#ff2f8e"]),
      verticalGradient("ground", ["#3a0b6b", "#0c0326"]),
      glowGradient("halo", ["#ff8a5c", "#ff3fb4"]),
      blur("soft", 4),
      '<mask id="bars"><rect width="600" height="600" fill="#fff"/>',
      `${sunBars}</mask>`,
    ].join(""),
    [
      `<rect width="600" height="${HORIZON}" fill="url(#sky)"/>`,
      stars(),
      '<circle cx="300" cy="232" r="250" fill="url(#halo)" opacity="0.6"/>',
      '<circle cx="300" cy="232" r="150" fill="url(#sun)" mask="url(#bars)"/>',
      `<path d="${MOUNTAINS}" fill="#1d0a4f" stroke="#b04bff" stroke-width="3" stroke-linejoin="round"/>`,
      `<rect y="${HORIZON}" width="600" height="${600 - HORIZON}" fill="url(#ground)"/>`,
      `<g stroke="#3df5ff" stroke-width="5" opacity="0.5" filter="url(#soft)">${gridLines}</g>`,
      `<g stroke="#59f3ff" stroke-width="1.8" opacity="0.9">${gridLines}</g>`,
      `<path d="M0 ${HORIZON} H600" stroke="#ffd1f2" stroke-width="4"/>`,
      CARAVAN,
    ],
  );
