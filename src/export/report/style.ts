/** The look of the report and of an audit page: one sheet, light and dark, phone and print, contrast of 4.5:1 and more. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b2430;--dim:#566273;--paper:#fff;--raised:#f6f7f9;--line:#d9dee5;--link:#0b57a4;--good:#17693a;--good-bg:#e2f3e8;--warn:#7a5200;--warn-bg:#fdf0d3;--bad:#a1251b;--bad-bg:#fce4e1;--infer:#1d5a8c;--infer-bg:#e1eefa;--decided:#6b2f8a;--decided-bg:#f2e6f8;--mark:#fff0a8}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--dim:#a3afbf;--paper:#12171e;--raised:#1b222c;--line:#323c4a;--link:#7fb8f2;--good:#7fd6a0;--good-bg:#143322;--warn:#f0c36a;--warn-bg:#3a2c0c;--bad:#f59a90;--bad-bg:#431a16;--infer:#8cc3f5;--infer-bg:#14304a;--decided:#d4a4ec;--decided-bg:#351c42;--mark:#5c4d00}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main,header.page,footer.page{max-width:72rem;margin:0 auto;padding:0 1.25rem}
header.page{padding-top:2.5rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem;letter-spacing:-.01em}
h2{font-size:1.3rem;margin:2.6rem 0 .8rem;padding-bottom:.35rem;border-bottom:2px solid var(--line)}
h3{font-size:1.05rem;margin:0}
a{color:var(--link)}
.dim{color:var(--dim)}
.small{font-size:.875rem}
code,.id{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.85em}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.numbers{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;margin:1.2rem 0 0;padding:0}
.numbers li{flex:1 1 7rem;background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:.6rem .9rem}
.numbers strong{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
.numbers span{color:var(--dim);font-size:.875rem}
.badge{display:inline-block;border-radius:999px;padding:.05rem .6rem;font-size:.8rem;font-weight:600;white-space:nowrap;background:var(--raised);color:var(--dim)}
.corroborated,.supports,.refines{color:var(--good);background:var(--good-bg)}
.single_source,.warning{color:var(--warn);background:var(--warn-bg)}
.conflicting,.error,.rejected{color:var(--bad);background:var(--bad-bg)}
.inferred,.premise,.info{color:var(--infer);background:var(--infer-bg)}
.decided{color:var(--decided);background:var(--decided-bg)}
figure{margin:0}
.picture{overflow-x:auto}
.picture svg{display:block;max-width:100%;height:auto;color:var(--ink)}
.picture a:hover rect{stroke:var(--ink)}
.picture.narrow{display:none}
figcaption span{white-space:nowrap;margin-right:1rem}
figcaption{color:var(--dim);font-size:.875rem;margin-top:.4rem}
.filters{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;margin:0 0 1rem}
.filters label{display:flex;flex-direction:column;font-size:.8rem;color:var(--dim);gap:.2rem}
.filters .grow{flex:1 1 14rem}
.filters input,.filters select{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--dim);border-radius:6px;padding:.35rem .5rem;min-height:2.4rem;width:100%}
.record{border:1px solid var(--line);border-radius:10px;margin:0 0 .9rem;padding:.9rem 1.1rem;background:var(--paper)}
.record>header{display:flex;flex-wrap:wrap;gap:.3rem .6rem;align-items:baseline}
.record>header .when{font-variant-numeric:tabular-nums;font-weight:600}
.record h3{flex:1 1 16rem}
.record[hidden]{display:none}
details.cell{border-top:1px solid var(--line)}
details.cell:first-of-type{margin-top:.6rem}
details.cell>summary{display:grid;grid-template-columns:8.5rem 1fr auto;gap:.75rem;align-items:baseline;padding:.42rem .2rem;cursor:pointer;list-style:none}
details.cell>summary::-webkit-details-marker{display:none}
details.cell>summary::before{content:none}
details.cell>summary:hover{background:var(--raised)}
details.cell .field{color:var(--dim);font-size:.9rem}
details.cell .field::before{content:"\\25B8";display:inline-block;width:1rem;color:var(--dim);transition:transform .1s}
details.cell[open] .field::before{transform:rotate(90deg)}
.why{padding:.2rem .2rem 1rem 1.2rem}
.why ol{margin:.3rem 0 .6rem;padding-left:1.4rem}
details.premises>summary{cursor:pointer;color:var(--infer);font-size:.9rem;padding:.3rem 0}
blockquote{margin:.5rem 0;padding:.5rem .9rem;border-left:4px solid var(--line);background:var(--raised);border-radius:0 6px 6px 0}
blockquote.rejected{color:inherit;background:var(--raised);border-left-color:var(--bad)}
blockquote.supports,blockquote.refines{color:inherit;background:var(--raised);border-left-color:var(--good)}
blockquote.premise{color:inherit;background:var(--raised);border-left-color:var(--infer)}
blockquote p{margin:.25rem 0;white-space:pre-wrap}
mark{background:var(--mark);color:inherit;border-radius:2px}
.conflict{border-left:5px solid var(--bad);background:var(--raised);border-radius:0 8px 8px 0;padding:.7rem 1rem;margin:0 0 .8rem}
.conflict.error,.conflict.warning,.conflict.info{color:inherit;background:var(--raised)}
.conflict.warning{border-left-color:var(--warn)}.conflict.info{border-left-color:var(--infer)}
.conflict ul{margin:.3rem 0;padding-left:1.2rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
th{color:var(--dim);font-weight:600}
table.properties{width:auto}table.properties th{padding-right:2rem}
.scroll{overflow-x:auto}
.none{color:var(--dim);font-style:italic}
footer.page{padding-top:2rem;padding-bottom:3rem;color:var(--dim);font-size:.875rem}
@media (max-width:40rem){header.page{padding-top:1.4rem}h1{font-size:1.5rem}main,header.page,footer.page{padding-left:.9rem;padding-right:.9rem}details.cell>summary{grid-template-columns:1fr auto}details.cell .value{grid-column:1/-1;grid-row:2;padding-left:1rem}.filters{padding:.6rem}.filters label{flex:1 1 45%}.numbers{gap:.4rem}.numbers li{flex:1 1 27%;padding:.4rem .6rem}.numbers strong{font-size:1.2rem}.picture.wide{display:none}.picture.narrow{display:block}table.stack thead{position:absolute;left:-999rem}table.stack tr{display:block;border-bottom:1px solid var(--line);padding:.5rem 0}table.stack td{display:block;border:0;padding:.1rem 0}table.stack td[data-name]::before{content:attr(data-name) ": ";color:var(--dim)}}
@page{margin:15mm}
@media print{:root{--ink:#000;--dim:#444;--paper:#fff;--raised:#fff;--line:#bbb}body{font-size:10pt}.filters,.skip{display:none}.record,.conflict,blockquote{break-inside:avoid}h2{break-after:avoid}a{color:inherit;text-decoration:none}main,header.page,footer.page{max-width:none;padding:0}.picture{overflow:visible}.picture.wide{display:block}.picture.narrow{display:none}.numbers li{flex:1 1 0}figure{break-inside:avoid}}
`.trim();
