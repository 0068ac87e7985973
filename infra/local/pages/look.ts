/**
 * What all pages share. Every pair of colours has 4.5:1 for text and 3:1 for edges and focus (WCAG 2.2, 1.4.3 and
 * 1.4.11), in light and in dark; lengths are in rem, so that they grow with the reader's own text size.
 */
export const LOOK = `
:root{color-scheme:light dark;--ink:#14212e;--muted:#4a5a69;--paper:#fff;--ground:#eef2f6;--line:#cbd5de;--edge:#66788a;
--accent:#00528c;--strong:#003a63;--on-accent:#fff;--bar:#0b2f4f;--alarm:#b3261e;--alarm-ground:#fdeeec}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--muted:#a9b7c3;--paper:#19232d;--ground:#0f161d;--line:#35434f;--edge:#8395a5;
--accent:#86c5ff;--strong:#b4dbff;--on-accent:#06243d;--bar:#0b2740;--alarm:#ff9d94;--alarm-ground:#391d1c}}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",Tahoma,sans-serif;color:var(--ink);background:var(--ground)}
:lang(ar){line-height:1.75}
header{padding:.875rem 1.25rem;color:#fff;background:var(--bar)}
header p{display:flex;align-items:center;gap:.75rem;max-width:57.5rem;margin:0 auto;font-weight:600;line-height:1.3;text-wrap:balance}
header svg{flex:none;width:1.875rem;height:1.875rem;color:#9fd0ff}
h1{margin:0;font-size:1.5rem;line-height:1.25;text-wrap:balance}h2,h3{margin:0;font-size:1.0625rem;line-height:1.35}
:lang(ar):is(h1,h2,h3){line-height:1.5}
p{margin:0}a{color:var(--accent);text-underline-offset:.2em}a:hover{color:var(--strong);text-decoration-thickness:.125rem}
:focus-visible{outline:.1875rem solid var(--accent);outline-offset:.1875rem;border-radius:.25rem}
code,pre{font-family:ui-monospace,"Cascadia Mono",Consolas,"Noto Sans Mono","DejaVu Sans Mono",monospace;font-size:.9375em}
.card{padding:1.5rem;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
.muted{color:var(--muted)}
`;
