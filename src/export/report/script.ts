/** The page's one script: filters. Without it everything is shown. */
export const SCRIPT = `(()=>{
const form=document.querySelector(".filters");
if(!form)return;
form.hidden=false;
const records=[...document.querySelectorAll(".record")];
const texts=records.map(r=>r.textContent.toLowerCase());
const count=document.querySelector("#shown");
const apply=()=>{
const words=form.elements.words.value.toLowerCase().split(/\\s+/).filter(Boolean);
let shown=0;
records.forEach((r,i)=>{
const ok=["table","support","status","country"].every(k=>{const v=form.elements[k].value;return v===""||(" "+r.dataset[k]+" ").includes(" "+v+" ")})&&words.every(w=>texts[i].includes(w));
r.hidden=!ok;if(ok)shown++;
});
count.textContent=shown+" of "+records.length+" records";
};
form.addEventListener("input",apply);
form.addEventListener("submit",e=>e.preventDefault());
apply();
const open=()=>{const t=document.getElementById(decodeURIComponent(location.hash.slice(1)));if(t){t.hidden=false;t.scrollIntoView()}};
addEventListener("hashchange",open);
addEventListener("beforeprint",()=>document.querySelectorAll("details.cell").forEach(d=>{if(d.querySelector(".conflict"))d.open=true}));
})();`;
