/** The report looks like the party's pages; it also prints. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ground:#fff2ec;--surface:#fff;--ink:#2b0d18;--soft:#7b4453;--line:#f3cdc1;--stage:#ffc629;--on-stage:#2b0d18;--print:#cd1644}
@media (prefers-color-scheme:dark){:root{--ground:#17080d;--surface:#281119;--ink:#ffeee2;--soft:#d6a9af;--line:#47222f;--stage:#560d29;--on-stage:#fff0d9;--print:#ff4f6e}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.4 ui-rounded,system-ui,sans-serif}
header{padding:40px 20px 56px;background:var(--stage);color:var(--on-stage);text-align:center}
h1{margin:0;font-size:clamp(2rem,6vw,3.5rem);font-weight:900;letter-spacing:-.03em;overflow-wrap:anywhere}
header p{margin:4px 0 0}
main{max-width:960px;margin:-32px auto 0;padding:0 16px 40px;display:grid;gap:16px}
section{background:var(--surface);border:1px solid var(--line);border-radius:22px;padding:20px;break-inside:avoid}
h2{margin:0 0 12px;font-size:1.25rem}
.totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(128px,1fr));gap:12px;text-align:center}
.totals dd{margin:0;font-size:2rem;font-weight:800;letter-spacing:-.03em}
.totals dt{color:var(--soft);font-size:.8125rem}
.totals div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
ol{margin:0;padding:0;list-style:none;display:grid;gap:10px}
.songs li{display:grid;grid-template-columns:56px minmax(0,1fr) auto;gap:12px;align-items:center}
.songs img,.songs .none{width:56px;height:56px;border-radius:10px;background:var(--line);object-fit:cover}
.songs b,.songs span{display:block;overflow-wrap:anywhere}
.songs span,.bars i{color:var(--soft);font-style:normal}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,340px),1fr));gap:16px}
.bars li{display:grid;gap:4px}
.bars div{display:flex;justify-content:space-between;gap:12px}
.bars hr{height:8px;margin:0;border:0;border-radius:4px;background:var(--print)}
.chart{width:100%;height:auto;display:block}
.chart rect{fill:var(--print)}
.chart text{fill:var(--soft);font-size:13px;text-anchor:middle}
.chart .n{fill:var(--ink)}
.chart polyline{fill:none;stroke:var(--print);stroke-width:3;stroke-linejoin:round}
footer{padding:0 16px 40px;color:var(--soft);text-align:center}
@media print{header{padding:16px}main{margin-top:12px}}
`;
