// What is known of the finding under the pointer or the focus.
function cardOf(a, id) {
  const n = Number(id.slice(1));
  if (id[0] === "f") return figureCard(a, a.casualties.find(f => f.id === n));
  if (id[0] === "q") return sayingCard(a, a.attributions.find(s => s.id === n));
  return editCard(a, a.edits[n]);
}

function card(title, rows) {
  return [el("h3", {}, title), el("dl", {}, rows.filter(r => r && r[1] !== null && r[1] !== "" && r[1] !== undefined).flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]))];
}

const rule = finding => el("span", {}, el("code", {}, finding.rule), ` (${Math.round(finding.confidence * 100)} %)`);
const short = (text, most) => text.length > most ? text.slice(0, most) + "…" : text;

function figureCard(a, f) {
  const parent = f.parent === null ? null : a.casualties.find(x => x.id === f.parent);
  return card(el("span", { class: outcomeClass(f.outcome) }, `${range(f.min, f.max, f.approximate)} ${f.outcome}`), [
    ["Words", "“" + visible(wordsOf(a, f)) + "”"],
    ["Who", f.victim ? bdi(f.victim.text + (f.victim.group ? " (" + f.victim.group + ")" : "")) : null],
    ["Status", f.status + (f.negated ? ", negated" : "")],
    ["Relation", f.relation + (parent ? ` of “${visible(wordsOf(a, parent))}”` : "") + (f.cumulative ? ", running total" : "")],
    ["Claimed by", bdi(claimantOf(a, f) || "the article itself")],
    ["Cue", f.cue ? visible(wordsOf(a, f.cue)) : null],
    ["Rule", rule(f)],
  ]);
}

function sayingCard(a, s) {
  return card(bdi(s.who.name || "Unknown speaker"), [
    ["Says", "“" + visible(short(s.content.map(c => wordsOf(a, c)).join(" … ").replace(/\s+/g, " ").replace(/^[“"]|[”"]$/g, ""), 240)) + "”"],
    ["Kind", s.kind + (s.negated ? ", negated" : "") + (s.hedged ? ", hedged" : "") + (s.anonymous ? ", source unnamed" : "")],
    ["Source", s.source ? bdi(wordsOf(a, s.source) + (s.sourceType ? " (" + s.sourceType + ")" : "")) : null],
    ["Cue", s.cue ? visible(wordsOf(a, s.cue)) : null],
    ["Rule", rule(s)],
  ]);
}

function editCard(a, e) {
  return card(e.kind === "repair" ? "Mended" : "Removed: " + e.kind, [
    ["Before", "“" + visible(short(wordsOf(a, e).trim(), 240)) + "”"],
    ["After", e.replacement ? "“" + visible(e.replacement) + "”" : null],
    ["Rule", rule(e)],
  ]);
}
