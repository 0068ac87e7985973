import { LOOK } from '../local/pages/look.ts';

/** The reference: contents at the side where there is room, samples beside what they show where there is more. */
export const STYLE = `${LOOK}
header p{max-width:none}
main{display:grid;grid-template-columns:18rem minmax(0,1fr)}
.skip,.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.skip:focus{z-index:1;inset-block-start:.75rem;inset-inline-start:.75rem;width:auto;height:auto;padding:.5rem .75rem;clip-path:none;background:var(--paper)}
.contents{position:sticky;inset-block-start:0;align-self:start;height:100vh;overflow:auto;padding:1.25rem;background:var(--paper);border-inline-end:1px solid var(--line);font-size:.9375rem}
.contents form{margin-block-start:.75rem}.contents label{display:block;font-weight:600}
.contents input{width:100%;margin-block-start:.25rem;padding:.5rem .625rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:.375rem}
#found{min-height:1.5em;margin-block-start:.25rem;color:var(--muted);font-size:.875rem}
.contents ul{margin:0;padding:0;list-style:none}.groups>li{margin-block-start:1rem}.groups>li>a{font-weight:600}
.contents li li a{display:block;padding:.25rem 0;text-decoration:none}.contents li li a:hover{text-decoration:underline}
.reference{padding:1.75rem clamp(1rem,3vw,2.5rem) 4rem;min-width:0}
.intro{max-width:62rem}.intro p{max-width:75ch;margin-block-start:.75rem}.intro h2{margin-block-start:1.75rem}
.lead{font-size:1.0625rem;color:var(--muted)}
.languages ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1rem 0 0;padding:0;list-style:none}
.languages [aria-current]{font-weight:600;color:inherit;text-decoration:none}
#operations:focus{outline:none}#operations h2{margin-block-start:3rem;font-size:1.375rem;scroll-margin-block-start:1rem}
.group>h2{text-transform:capitalize}
.card{margin-block-start:1.25rem;scroll-margin-block-start:1rem}.card:target{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}
.card h3 a{color:inherit;text-decoration:none}.card h3 a:hover{text-decoration:underline}.card :is(h2,h3){overflow-wrap:anywhere;scroll-margin-block-start:1rem}
h4{margin:1.25rem 0 .375rem;font-size:.9375rem}
.card p,.card li{max-width:75ch}.card>p,.halves p+p{margin-block-start:.5rem}
.route{margin-block-start:.375rem;overflow-wrap:anywhere}
.method{display:inline-block;min-width:3.75rem;padding:.0625rem .375rem;text-align:center;font-size:.8125rem;font-weight:700;color:var(--on-accent);background:var(--accent);border-radius:.25rem}
.method.delete{color:var(--paper);background:var(--alarm)}
.halves{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2rem;margin-block-start:.75rem}
.access{margin:0;padding-inline-start:1.25rem}p.access{padding:0}
.table{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:.9375rem}
th,td{padding:.4375rem .75rem .4375rem 0;text-align:start;vertical-align:top;border-block-end:1px solid var(--line);overflow-wrap:break-word}
thead th{font-size:.8125rem;color:var(--muted)}tbody th{font-weight:400;min-width:9rem}td:nth-child(2){min-width:9rem;max-width:22rem}td:nth-child(3){min-width:12rem}
.must{display:block;font-size:.8125rem;color:var(--alarm)}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.375rem 1rem;margin:0}dl.card{margin-block-start:1rem}dt{font-weight:600}dd{margin:0}
dd code,td code,p code{overflow-wrap:anywhere}dd a{margin-inline-end:.25rem}dd a,.table a{display:inline-block;min-height:1.5rem}
pre{margin:.5rem 0 0;padding:.875rem 1rem;overflow:auto;max-height:32rem;line-height:1.55;font-size:.84375rem;background:var(--ground);border:1px solid var(--line);border-radius:.375rem}
.intro pre{background:var(--paper)}
details{margin-block-start:.5rem}summary{width:fit-content;padding:.25rem 0;color:var(--accent);cursor:pointer}
[role=tablist]{display:flex;gap:.25rem;margin-block-start:1rem;border-block-end:1px solid var(--line)}
[role=tab]{padding:.4375rem .75rem;font:inherit;font-size:.9375rem;color:var(--muted);background:none;border:0;border-block-end:.1875rem solid transparent;cursor:pointer}
[role=tab][aria-selected=true]{color:var(--accent);border-color:var(--accent);font-weight:600}
[hidden]{display:none!important}.tabbed h4{display:none}
.try{margin-block-start:.75rem}.try a{margin-inline-end:1rem;font-weight:600}
@media (min-width:90rem){.operation .halves{grid-template-columns:minmax(0,1fr) minmax(0,34rem)}.calls{position:sticky;inset-block-start:1rem;align-self:start}}
@media (max-width:56rem){main{display:block}.contents{position:static;height:auto;max-height:24rem;border-inline-end:0;border-block-end:1px solid var(--line)}.card{padding:1rem}}
@media print{header,.contents,.skip,.try,.languages,[role=tablist]{display:none}main{display:block}body{background:#fff}.sample[hidden]{display:block!important}.tabbed h4{display:block}pre{max-height:none;white-space:pre-wrap;overflow-wrap:anywhere}.calls{position:static}.operation h3,h4{break-after:avoid}}
`;
