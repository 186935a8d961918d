import { createHash } from "node:crypto";

/*
 * The colours of web/ui/style/tokens.css (style.test.ts holds them to it). Windows for signing in are
 * often old: no gap in flex boxes, no inset, no clamp(), no aspect-ratio, nothing nested.
 */
const TOKENS = {
  light:
    "--ground:#fff2ec;--surface:#fff;--sunk:#ffe2d7;--ink:#2b0d18;--ink-soft:#7b4453;--line:#f3cdc1;--stage:#ffc629;--on-stage:#2b0d18;--on-stage-soft:#6a2f1b;--stage-line:#e09c00;--stage-fill:#2b0d18;--print:#e3284f;--accent:#cd1644;--on-accent:#fff;--good:#04705a;--on-good:#fff;--bad:#a3122f;--on-bad:#fff",
  dark: "--ground:#17080d;--surface:#281119;--sunk:#371a25;--ink:#ffeee2;--ink-soft:#d6a9af;--line:#47222f;--stage:#560d29;--on-stage:#fff0d9;--on-stage-soft:#ffc3b0;--stage-line:#8d2b4a;--stage-fill:#ffc629;--print:#ff4f6e;--accent:#ffc629;--on-accent:#2b0d18;--good:#56dcb2;--on-good:#06271f;--bad:#ff8a94;--on-bad:#32060f",
};

const RULES = `
:root{color-scheme:light dark;${TOKENS.light}}
@media (prefers-color-scheme:dark){:root{${TOKENS.dark}}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:400 16px/1.35 ui-rounded,"SF Pro Rounded",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%;-webkit-tap-highlight-color:transparent;scroll-padding:16px 0 112px}
body,h1,h2,h3,p,ol{margin:0;padding:0}
ol{list-style:none}
h1,h2,h3{font-size:inherit}
a{color:inherit}
button,input{margin:0;border:0;border-radius:0;background:none;color:inherit;font:inherit;-webkit-appearance:none;appearance:none}
button{padding:0;cursor:pointer;touch-action:manipulation}
:focus{outline:3px solid var(--ink);outline-offset:2px}
:focus:not(:focus-visible){outline:0}
.h{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}
.i{width:22px;height:22px;flex:none;fill:none;stroke:currentColor;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}
.d{width:10px;height:10px;flex:none;margin-right:6px}
.in,main,.bar>*{max-width:680px;margin-left:auto;margin-right:auto}
.stage{position:relative;background:var(--stage);color:var(--on-stage)}
.stage::after{position:absolute;top:100%;left:0;right:0;height:12px;margin-top:-1px;background:radial-gradient(circle at 50% 0,var(--stage) 11.5px,transparent 12px) 50% 0/24px 12px repeat-x;content:"";pointer-events:none}
.stage :focus{outline-color:var(--on-stage)}
.in{padding:4px 16px 12px}
.mast{display:flex;align-items:center;justify-content:space-between;min-height:52px}
.mast>div{min-width:0}
.mast h1{overflow:hidden;font-size:18px;font-weight:850;letter-spacing:-.02em;text-overflow:ellipsis;white-space:nowrap}
.mast p,.soft{color:var(--on-stage-soft);font-size:13px;font-weight:600}
.mast a{display:flex;flex:none;align-items:center;min-height:44px;margin-left:12px;padding:0 4px;font-weight:700;text-underline-offset:3px}
.song{display:flex;margin-top:4px}
.cover{position:relative;flex:none;width:128px;height:128px;margin:0 20px 8px 0;overflow:hidden;border-radius:14px;background:var(--stage-line)}
.print{flex:none;width:148px;margin-bottom:4px}
.print .cover{box-shadow:8px 8px 0 var(--print);overflow:visible}
.cover img,.cover svg{display:block;width:100%;height:100%;border-radius:inherit;-o-object-fit:cover;object-fit:cover}
.side{display:flex;flex:1;flex-direction:column;align-items:flex-start;min-width:0}
.side form{margin-top:auto;max-width:100%}
.label{font-weight:800}
.who{display:flex;align-items:center;max-width:100%;font-weight:750}
.who bdi{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.skip{display:flex;align-items:center;min-height:48px;max-width:100%;padding:4px 16px 4px 12px;border:2px solid currentColor;border-radius:24px;text-align:left;line-height:1.15}
.skip .i{margin-right:8px}
.skip small{display:block;font-size:13px}
.skip[aria-pressed=true]{background:var(--on-stage);color:var(--stage)}
.title{display:-webkit-box;margin-top:8px;overflow:hidden;font-size:28px;font-weight:900;letter-spacing:-.03em;line-height:1.1;text-align:left;word-wrap:break-word;overflow-wrap:anywhere;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.artist{overflow:hidden;color:var(--on-stage-soft);font-size:18px;font-weight:650;text-align:left;text-overflow:ellipsis;white-space:nowrap}
.line{display:block;width:100%;height:10px;margin-top:8px;border-radius:5px;background:var(--stage-line)}
.line rect{fill:var(--stage-fill)}
.times{display:flex;justify-content:space-between;margin-top:2px;font-size:13px;font-weight:700;font-variant-numeric:tabular-nums}
main{padding:28px 12px 16px}
.note,.said{margin-bottom:8px;padding:10px 16px;border-radius:14px;background:var(--sunk);font-weight:600}
.said{background:var(--good);color:var(--on-good);font-weight:700}
.said.no{background:var(--bad);color:var(--on-bad)}
.loud{background:var(--bad);color:var(--on-bad)}
.head{display:flex;align-items:baseline;justify-content:space-between;padding:0 8px 8px}
.head h2,.card h2{font-size:22px;font-weight:850;letter-spacing:-.02em}
.head p,.empty{color:var(--ink-soft);font-weight:600}
.empty{padding:8px 8px 16px}
.row{display:flex;align-items:center;margin-bottom:8px;padding:8px 8px 8px 12px;border-radius:22px;background:var(--surface)}
.own{box-shadow:inset 0 0 0 2px var(--accent)}
.row:target{box-shadow:inset 0 0 0 2px var(--good)}
.row .cover,.no{flex:none}
.row .cover{width:52px;height:52px;margin:0 12px 0 0;border-radius:8px;background:var(--sunk)}
.row .cover.place{display:flex;align-items:center;justify-content:center;color:var(--ink-soft);font-size:18px;font-weight:800}
.words{flex:1;min-width:0;margin-right:8px}
.words h3{display:-webkit-box;overflow:hidden;font-weight:750;line-height:1.2;text-align:left;word-wrap:break-word;overflow-wrap:anywhere;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.words>p{overflow:hidden;color:var(--ink-soft);text-align:left;text-overflow:ellipsis;white-space:nowrap}
.words .meta{display:flex;flex-wrap:wrap;align-items:center;font-size:13px;white-space:normal}
.meta .who{margin-right:10px;font-weight:600}
.words .tell{color:var(--good);font-size:13px;font-weight:700;white-space:normal}
.words .tell.no{color:var(--bad)}
.drop{min-height:44px;margin:-8px 0 -10px auto;padding:0 4px;color:var(--accent);font-size:13px;font-weight:750;text-decoration:underline;text-underline-offset:3px}
.votes{position:relative;flex:none;width:62px;border-radius:22px;background:var(--sunk);text-align:center}
.votes b{display:block;height:20px;font-size:18px;font-variant-numeric:tabular-nums;line-height:20px}
.vote{display:block;width:100%;height:44px;border-radius:22px;font-size:12px;font-weight:700;line-height:1.1}
.vote .i{display:block;width:20px;height:20px;margin:0 auto;border-radius:50%}
.vote span{display:block;overflow:hidden;text-overflow:ellipsis}
.vote[aria-pressed=true] .i{padding:2px;background:var(--accent);color:var(--on-accent);stroke-width:3.6}
.vote[aria-pressed=true]{color:var(--accent)}
.only{padding:13px 0}
.btn{display:flex;align-items:center;justify-content:center;width:100%;min-height:52px;padding:4px 20px;border-radius:28px;background:var(--accent);color:var(--on-accent);font-size:18px;font-weight:800;text-align:center;text-decoration:none}
.btn .i{margin-right:8px}
.row .btn{width:auto;min-height:44px;padding:0 16px;font-size:16px;font-weight:750}
.quiet{background:var(--sunk);color:var(--ink)}
.bar{position:fixed;right:0;bottom:0;left:0;z-index:9;padding:20px 16px 16px;padding-bottom:calc(16px + env(safe-area-inset-bottom,0px));background:var(--ground);background:linear-gradient(transparent,var(--ground) 28px);pointer-events:none}
.bar>*{pointer-events:auto}
.bar .btn{max-width:440px;box-shadow:0 8px 24px rgba(43,13,24,.3)}
.bar p{width:-webkit-fit-content;width:fit-content;margin-bottom:6px;padding:2px 12px;border-radius:12px;background:var(--ground);font-size:13px;font-weight:650;text-align:center}
.room{padding-bottom:128px}
.card{margin-top:24px;padding:20px 16px 16px;border-radius:22px;background:var(--surface)}
.card p{margin-top:6px}
.card .btn{margin-top:14px;background:var(--ink);color:var(--ground)}
.card .addr{display:block;margin:6px 0 10px;padding:10px 12px;border-radius:14px;background:var(--sunk);font:800 18px/1.3 ui-monospace,Menlo,Consolas,monospace;word-wrap:break-word;-webkit-user-select:all;user-select:all}
.card small{display:block;margin-top:6px;color:var(--ink-soft);font-size:13px;font-weight:600}
.foot{margin-top:20px;padding:0 8px;color:var(--ink-soft);font-size:13px;font-weight:600}
.foot a{display:inline-block;min-height:44px;padding:13px 8px 0 0;line-height:18px}
.find{display:flex;align-items:center;margin-top:4px;padding:0 4px 0 14px;border:2px solid var(--on-stage);border-radius:30px;background:var(--surface);color:var(--ink)}
.find input{flex:1;min-width:0;height:52px;padding:0;font-size:18px;outline-offset:-2px;border-radius:8px}
.find input:focus{outline:0}
.find:focus-within{box-shadow:0 0 0 3px var(--on-stage)}
.find .btn{width:auto;min-height:44px;padding:0 16px;font-size:16px}
.there{display:inline-block;min-height:24px;color:var(--accent);font-weight:700}
.left{padding:6px 4px 0}
.seek{display:block;padding:0 4px 4px;font-weight:700}
@media (max-width:359px){.votes{width:54px}.row .cover{display:none}.cover{width:104px;height:104px}.print{width:122px}}
@media (min-width:860px){.title{font-size:36px}}
`;

/** Minified by hand: there is no build between this and the page. */
export const STYLE = RULES.replaceAll("\n", "");

const styleHash = createHash("sha256").update(STYLE).digest("base64");

/** Nothing but our own style sheet, pictures of ours, and forms to us. */
export const POLICY =
  `default-src 'none'; style-src 'sha256-${styleHash}'; img-src 'self' data:; form-action 'self'; ` +
  "base-uri 'none'; frame-ancestors 'none'";
