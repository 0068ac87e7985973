import { LOOK } from '../../pages/look.ts';

export const STYLE = `${LOOK}
header p{justify-content:center}
main{width:100%;max-width:28rem;margin:clamp(0rem,6vh,4rem) auto 0;padding:2rem;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
.account{margin-block-start:.25rem;color:var(--muted);overflow-wrap:anywhere}
.lead{margin-block-start:1rem}
ul.rules{margin:.25rem 0 0;padding-inline-start:1.375rem}
label{display:block;margin-block:1.25rem .375rem;font-weight:600}
input{width:100%;min-height:2.75rem;font:inherit;padding:.5rem .75rem;border:1px solid var(--edge);border-radius:.25rem;color:inherit;background:var(--paper)}
[dir=rtl] input{text-align:right}
input:focus-visible{outline-offset:0;border-color:var(--accent)}
input[aria-invalid]{border:.125rem solid var(--alarm)}
input.code{max-width:11rem;font-size:1.375rem;letter-spacing:.15em;font-variant-numeric:tabular-nums}
button{width:100%;min-height:3rem;margin-block-start:1.75rem;padding:.625rem 1rem;font:inherit;font-weight:600;border:1px solid transparent;border-radius:.25rem;color:var(--on-accent);background:var(--accent);cursor:pointer}
button:hover{background:var(--strong)}
.problem{display:flex;gap:.625rem;margin-block-start:1.25rem;padding:.75rem;border-inline-start:.25rem solid var(--alarm);border-radius:.25rem;background:var(--alarm-ground)}
.problem svg{flex:none;width:1.25rem;height:1.25rem;margin-block-start:.125em;color:var(--alarm)}
:lang(ar).problem svg{margin-block-start:.25em}
.picture{display:block;max-width:100%;height:auto;margin:1.25rem auto;border:1px solid var(--line);border-radius:.5rem}
.key{display:block;width:fit-content;max-width:calc(19ch + 2rem);margin-block-start:.375rem;padding:.625rem .9375rem;font-size:1rem;line-height:1.75;border:1px solid var(--line);border-radius:.25rem;background:var(--ground)}
hr{margin:1.5rem 0 0;border:0;border-block-start:1px solid var(--line)}
footer{padding:1.25rem 1.25rem 2rem;font-size:.9375rem;text-align:center}
footer ul{display:inline-grid;grid-template-columns:repeat(6,auto);align-items:baseline;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none}
footer a{display:block;padding:.375rem 0}footer [lang]{line-height:1.5}footer a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
@media (max-width:36rem){footer ul{grid-template-columns:repeat(3,auto);column-gap:1.75rem}}
@media (max-width:30rem){main{margin:0;padding:1.5rem 1.25rem;border-width:0 0 1px;border-radius:0}}
`;
