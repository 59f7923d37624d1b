// All articles in a table that can be searched and sorted.
const columns = [
  { name: "Article", key: a => a.title.toLowerCase() },
  { name: "Date", key: a => a.date, wide: true, shown: articles.some(a => a.date) },
  { name: "Killed", key: a => figureKey(a, "killed"), num: true },
  { name: "Injured", key: a => figureKey(a, "injured"), num: true },
  { name: "Other", key: a => a.error ? "" : others(a), wide: true },
  { name: "Speakers", key: a => a.error ? -1 : a.speakers.length, num: true, wide: true, minor: true },
  { name: "Quotations", key: a => a.error ? -1 : a.attributions.length, num: true, wide: true, minor: true },
  { name: "Sentences", key: a => a.error ? -1 : a.sentences.length, num: true, wide: true, minor: true },
].filter(c => c.shown !== false);

const figureKey = (a, outcome) => a.error || !a.summary[outcome] ? -1 : best(a.summary[outcome]);
const others = a => Object.entries(a.summary).filter(([o]) => o !== "killed" && o !== "injured").map(([o, s]) => o + " " + summaryWords(s)[0]).join(", ");

let order = { column: -1, down: false };
let body, found, shownOrder = null;

function buildOverview() {
  const search = el("input", { type: "search", id: "search", placeholder: "title, file, speaker or outcome", autocomplete: "off", oninput: fillOverview });
  found = el("output", { for: "search" });
  body = el("tbody", {});
  const head = el("tr", {}, columns.map((c, i) => el("th", { scope: "col", class: classes(c) },
    el("button", { type: "button", onclick: () => sortBy(i) }, c.name))));
  $("overview").append(
    el("h2", { id: "overview-title" }, "Articles"),
    el("div", { class: "search", role: "search" }, el("label", { for: "search" }, "Find"), search, found),
    el("div", { class: "scroll overview-table" }, el("table", { "aria-labelledby": "overview-title" }, el("thead", {}, head), body)));
  const chart = figuresChart();
  if (chart) $("overview").append(
    el("h2", {}, "Killed and injured, by article and claimant"),
    el("p", { class: "note" }, "Each article’s main event. The scale is that of the square root, so that small and large tolls can be seen side by side."), chart);
  const lines = timelines();
  if (lines.length) $("overview").append(
    el("h2", {}, "Events over time"),
    el("p", { class: "note" }, "Events that more than one dated article tells of; one line for each source, dashed for injured."), ...lines);
  for (const a of articles) a.haystack = haystack(a);
  fillOverview();
}

const classes = c => [c.num ? "num" : "", c.wide ? "wide" : "", c.minor ? "minor" : ""].filter(x => x).join(" ") || null;

function haystack(a) {
  return [a.title, a.id, ...(a.error ? [a.error.code, a.error.message] : [...a.speakers.map(s => s.name), ...Object.keys(a.summary)])].join("\n").toLowerCase();
}

function sortBy(column) {
  const first = columns[column].num;
  order = { column, down: order.column === column ? !order.down : !!first };
  [...$("overview").querySelectorAll("thead th")].forEach((th, i) => i === column ? th.setAttribute("aria-sort", order.down ? "descending" : "ascending") : th.removeAttribute("aria-sort"));
  fillOverview();
}

function fillOverview() {
  const words = $("search") ? $("search").value.toLowerCase().split(/\s+/).filter(w => w) : [];
  const list = new Set(articles.filter(a => words.every(w => a.haystack.includes(w))));
  // Rows are made once; where the order stays, they are only shown or hidden.
  if (order !== shownOrder) {
    shownOrder = order;
    ordered = order.column < 0 ? articles : sorted(articles);
    for (const a of ordered) (a.row ||= row(a)).hidden = true;
    body.replaceChildren(...ordered.map(a => a.row));
  }
  for (const a of articles) if (!list.has(a)) a.row.hidden = true;
  unshown = ordered.filter(a => list.has(a));
  showRows();
  found.textContent = words.length ? plural(list.size, "article", "articles") + " of " + number(articles.length) : plural(articles.length, "article", "articles");
}

// What fits on a screen comes at once, the rest piece by piece: laying out all rows would hold up the next key.
const screenful = 60;
let ordered = articles, unshown = [], timer = 0;
function showRows(count = screenful) {
  clearTimeout(timer);
  for (const a of unshown.splice(0, count)) a.row.hidden = false;
  if (unshown.length) timer = setTimeout(showRows);
}
addEventListener("beforeprint", () => showRows(articles.length));

function sorted(list) {
  const key = columns[order.column].key;
  return list.map(a => [key(a), a]).sort(([x, a], [y, b]) => (x < y ? -1 : x > y ? 1 : 0) * (order.down ? -1 : 1) || a.index - b.index).map(([, a]) => a);
}

function row(a) {
  const name = el("th", { scope: "row" }, a.error ? bdi(a.title) : el("a", { href: "#a" + a.index }, bdi(a.title)), a.title !== a.name && a.name ? el("small", {}, bdi(a.name)) : null);
  if (a.error) return el("tr", {}, name, el("td", { colspan: columns.length - 1, class: "error" }, a.error.code + ": " + visible(a.error.message)));
  return el("tr", {}, name,
    columns[1].name === "Date" ? el("td", { class: "wide date" }, day(a.date)) : null,
    el("td", { class: "num" }, summaryCell(a.summary.killed, "killed")),
    el("td", { class: "num" }, summaryCell(a.summary.injured, "injured")),
    el("td", { class: "wide" }, others(a)),
    el("td", { class: "num wide minor" }, number(a.speakers.length)),
    el("td", { class: "num wide minor" }, number(a.attributions.length)),
    el("td", { class: "num wide minor" }, number(a.sentences.length)));
}
