// One article: its raw text with layers, a card for the finding in focus, figures and speakers.
const layers = [["quotes", "Quotations"], ["figures", "Figures"], ["removed", "Removed parts"], ["repairs", "Repairs"], ["sentences", "Sentence ends"], ["doubts", "Doubts"]];
const off = new Set(["sentences"]);
let pinned = null;

function showArticle(a) {
  pinned = null;
  const text = drawText(a);
  for (const layer of off) text.classList.add("off-" + layer);
  const previous = articles[a.index - 1], next = articles[a.index + 1];
  $("article").replaceChildren(
    el("div", { class: "article-head" },
      el("p", { class: "back" }, el("a", { href: "#" }, "← All articles"),
        previous && !previous.error ? [" · ", el("a", { href: "#a" + previous.index }, "previous")] : null,
        next && !next.error ? [" · ", el("a", { href: "#a" + next.index }, "next")] : null),
      el("h2", { id: "article-title", tabindex: "-1" }, bdi(a.title)),
      el("p", {}, [a.page && a.page.byline ? bdi(a.page.byline) : null, day(a.date), a.title !== a.name && a.name ? bdi(a.name) : null,
        plural(a.sentences.length, "sentence", "sentences"), plural(a.edits.length, "edit", "edits")].filter(x => x).flatMap((x, i) => i ? [" · ", x] : [x]))),
    el("fieldset", { class: "filters" }, el("legend", {}, "Show"), layers.map(([layer, name]) => {
      const box = el("input", { type: "checkbox", onchange: e => toggle(text, layer, e.target.checked) });
      box.checked = !off.has(layer);
      return el("label", {}, box, name);
    })),
    el("div", { class: "columns" }, text, el("aside", { class: "side", "aria-label": "Findings" },
      el("div", { class: "card", id: "card" }, restingCard()), figuresTable(a), speakersList(a), doubtsList(a))));
  listen(a, text);
}

const restingCard = () => [el("h3", {}, "Point at a mark in the text"), el("p", { class: "note" }, "Or step through the marks with Tab. Enter holds a card, Escape lets it go.")];

function toggle(text, layer, on) {
  on ? off.delete(layer) : off.add(layer);
  text.classList.toggle("off-" + layer, !on);
}

function listen(a, text) {
  const idOf = target => { const e = target.closest && target.closest("[data-ids]"); return e ? e.dataset.main || e.dataset.ids.split(" ").pop() : null; };
  text.addEventListener("mouseover", e => { const id = idOf(e.target); if (id && !pinned) show(a, id); });
  text.addEventListener("focusin", e => { const id = idOf(e.target); if (id) { pinned = null; show(a, id); } });
  text.addEventListener("click", e => { const id = idOf(e.target); pinned = id; id ? show(a, id) : clear(); });
  text.addEventListener("keydown", e => {
    if (e.key === "Enter" || e.key === " ") { const id = idOf(e.target); if (id) { e.preventDefault(); pinned = id; show(a, id); say("Card held"); } }
  });
}

function show(a, id) {
  light(id);
  $("card").replaceChildren(...cardOf(a, id), el("button", { type: "button", class: "close", onclick: clear }, "Close"));
  $("card").classList.add("open");
}

function light(id) {
  for (const e of document.querySelectorAll(".linked")) e.classList.remove("linked");
  if (id) for (const e of document.querySelectorAll(`[data-ids~="${id}"]`)) e.classList.add("linked");
}

function clear() {
  pinned = null;
  light(null);
  if (!$("card")) return;
  $("card").replaceChildren(...restingCard());
  $("card").classList.remove("open");
}

function goTo(a, id) {
  const e = document.querySelector(`[data-main="${id}"]`) || document.querySelector(`[data-ids~="${id}"]`);
  if (!e) return;
  e.scrollIntoView({ block: "center" });
  if (e.tabIndex === 0) e.focus({ preventScroll: true });
  pinned = id;
  show(a, id);
}

function figuresTable(a) {
  if (!a.casualties.length) return el("div", {}, el("h3", {}, "Figures"), el("p", { class: "note" }, "None."));
  return el("div", {}, el("h3", { id: "figures-title" }, "Figures"), el("table", { "aria-labelledby": "figures-title" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Number"), el("th", { scope: "col" }, "Outcome"), el("th", { scope: "col" }, "Claimed by"))),
    el("tbody", {}, a.casualties.map(f => el("tr", {},
      el("td", {}, el("button", { type: "button", class: "link " + outcomeClass(f.outcome), onclick: () => goTo(a, "f" + f.id) }, range(f.min, f.max, f.approximate))),
      el("td", {}, f.outcome, f.relation !== "figure" ? el("span", { class: "range" }, " " + f.relation) : null),
      el("td", {}, bdi(claimantOf(a, f) || "the article"))))),
    el("tfoot", {}, Object.entries(a.summary).map(([outcome, s]) => el("tr", {},
      el("td", {}, summaryCell(s, outcomeClass(outcome))), el("td", {}, outcome), el("td", { class: "range" }, "best of " + plural(s.sources, "source", "sources")))))));
}

function speakersList(a) {
  if (!a.speakers.length) return el("div", {}, el("h3", {}, "Speakers"), el("p", { class: "note" }, "None."));
  return el("div", {}, el("h3", {}, "Speakers"), el("ul", { class: "speakers" }, a.speakers.map(s => el("li", {}, el("details", { hue: s.hue },
    el("summary", {}, el("i", { class: "swatch", "aria-hidden": "true" }), bdi(s.name || "Unknown speaker"), el("span", {}, " " + s.sayings.length)),
    el("ul", {}, s.sayings.map(said => el("li", {}, el("button", { type: "button", class: "link", onclick: () => goTo(a, "q" + said.id) },
      bdi(short(said.content.map(c => wordsOf(a, c)).join(" … ").replace(/\s+/g, " "), 140)))))))))));
}

function doubtsList(a) {
  if (!a.diagnostics || !a.diagnostics.length) return null;
  return el("div", {}, el("h3", {}, "Doubts"), el("ul", { class: "speakers" }, a.diagnostics.map(d => el("li", {}, el("code", {}, d.code), " " + visible(d.message)))));
}
