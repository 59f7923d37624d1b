// Killed and injured by article and claimant: a line from the lowest to the highest number, a dot on the best.
function figuresChart() {
  const shown = articles.filter(a => !a.error && (a.summary.killed || a.summary.injured));
  if (!shown.length) return null;
  const numbers = shown.flatMap(a => ["killed", "injured"].flatMap(o => a.summary[o] ? [a.summary[o].low, a.summary[o].best, a.summary[o].high, ...claimsOf(a, o).flatMap(c => [c.min, c.max])] : []))
    .filter(n => n !== null && n > 0);
  const most = Math.max(1, ...numbers);
  // Tolls of 3 and of 3,000 stand in one chart: the scale is that of the square root.
  const at = n => 100 * Math.sqrt(Math.max(0, n) / most) * .96;
  const rows = el("div", { class: "rows" });
  const few = 40;
  shown.slice(0, few).forEach(a => addRows(rows, a, at));
  const more = shown.length > few
    ? el("button", { type: "button", onclick: e => { shown.slice(few).forEach(x => addRows(rows, x, at)); e.target.remove(); } }, "Show " + plural(shown.length - few, "more article", "more articles"))
    : null;
  return el("figure", { class: "chart" },
    el("ul", { class: "legend" },
      el("li", {}, el("span", { class: "killed" }, el("span", { class: "dot" })), "killed"),
      el("li", {}, el("span", { class: "injured" }, el("span", { class: "dot" })), "injured"),
      el("li", {}, "◆ best figure of the article"),
      el("li", {}, "● one claimant’s figure; a fading line has no upper end")),
    rows, more);
}

function addRows(rows, a, at) {
  rows.append(el("h3", {}, el("a", { href: "#a" + a.index }, bdi(a.title))));
  for (const outcome of ["killed", "injured"]) {
    const s = a.summary[outcome];
    if (!s) continue;
    const [main, spread] = summaryWords(s), claims = claimsOf(a, outcome);
    // One claimant alone is the best figure.
    const who = claims.length > 1 ? "All claims" : claims.length ? claims[0].who || "the article" : "the article";
    addRow(rows, who, outcome, s.low, s.high, best(s), main + (spread ? " (" + spread + ")" : "") + " " + outcome, true, at);
    if (claims.length > 1) {
      for (const c of claims)
        addRow(rows, c.who || "the article", outcome, c.min, c.max, c.min !== null ? c.min : c.max, range(c.min, c.max, c.approximate), false, at);
    }
  }
}

function addRow(rows, who, outcome, min, max, dot, words, sum, at) {
  const from = at(min === null ? 0 : min), to = max === null ? 100 : at(max);
  const line = el("i", { class: max === null ? "open" : null });
  line.style.left = from + "%";
  line.style.width = Math.max(.3, to - from) + "%";
  const point = el("b", {});
  point.style.left = at(dot === null ? 0 : dot) + "%";
  rows.append(
    el("span", { class: "who", title: visible(who) }, sum ? el("strong", {}, bdi(who)) : bdi(who)),
    el("span", { class: "bar " + outcome + (sum ? " sum" : ""), "aria-hidden": "true" }, line, point),
    el("span", { class: "value " + (sum ? outcome : "") }, words));
}
