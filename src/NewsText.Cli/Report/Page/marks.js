// The raw text of an article, cut at the ends of all findings; each piece knows what covers it.
function pieces(a) {
  const spans = [];
  const add = (kind, start, end, of) => { if (end > start) spans.push({ kind, start, end, of }); };
  a.edits.forEach((e, i) => add("edit", e.start, e.end, { edit: e, id: "e" + i }));
  for (const said of a.attributions) {
    said.content.forEach(c => add("content", c.start, c.end, { said, id: "q" + said.id }));
    if (said.cue) add("cue", said.cue.start, said.cue.end, { said, id: "q" + said.id });
    if (said.source) add("source", said.source.start, said.source.end, { said, id: "q" + said.id });
  }
  for (const f of a.casualties) add("figure", f.start, f.end, { figure: f, id: "f" + f.id });
  // A doubt about the whole text is told beside it.
  for (const d of a.diagnostics || []) if (d.end - d.start < 200) add("doubt", d.start, d.end, { doubt: d });
  const sentenceEnds = new Set(a.sentences.map(s => s.end));
  const cuts = [...new Set([0, a.raw.length, ...sentenceEnds, ...spans.flatMap(s => [s.start, s.end])])].sort((x, y) => x - y);
  const starts = group(spans, s => s.start);
  const result = [];
  let open = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    open = open.filter(s => s.end > cuts[i]);
    const opening = starts.get(cuts[i]) || [];
    open.push(...opening);
    result.push({ start: cuts[i], end: cuts[i + 1], spans: [...open], opening, endsSentence: sentenceEnds.has(cuts[i + 1]) });
  }
  // An insertion covers nothing; it stands before the piece at its place.
  for (const [i, e] of a.edits.entries()) if (e.start === e.end) {
    const at = result.findIndex(p => p.start >= e.start);
    result.splice(at < 0 ? result.length : at, 0, { insertion: e, id: "e" + i });
  }
  return result;
}

function drawText(a) {
  const text = el("div", { class: "text", id: "text", dir: "auto" });
  const parts = document.createDocumentFragment();
  const focusable = new Set();
  for (const piece of pieces(a)) parts.append(...drawPiece(a, piece, focusable));
  text.append(parts);
  return text;
}

function drawPiece(a, piece, focusable) {
  if (piece.insertion) return [el("ins", {}, visible(piece.insertion.replacement))];
  const words = visible(a.raw.slice(piece.start, piece.end));
  const edit = piece.spans.find(s => s.kind === "edit");
  if (edit) return drawEdit(edit, piece, words, focusable);
  if (!piece.spans.length && !piece.endsSentence) return [document.createTextNode(words)];
  const e = el("span", {}, words);
  const ids = new Set();
  // The innermost quotation gives the colour.
  for (const s of piece.spans) {
    if (s.of.id) ids.add(s.of.id);
    if (s.kind === "content") e.classList.add("q");
    if (s.kind === "cue") e.classList.add("cue");
    if (s.kind === "source") e.classList.add("src");
    if (s.of.said) e.style.setProperty("--h", s.of.said.who.hue);
    if (s.kind === "figure") e.classList.add("f", outcomeClass(s.of.figure.outcome), s.of.figure.relation, s.of.figure.status);
    if (s.kind === "doubt") { e.classList.add("d"); e.title = s.of.doubt.message; }
  }
  if (piece.endsSentence) e.classList.add("s");
  if (ids.size) e.dataset.ids = [...ids].join(" ");
  const target = piece.opening.find(s => s.kind === "figure") || piece.opening.find(s => s.kind === "cue") || piece.opening.find(s => s.kind === "content" && !focusable.has(s.of.id) && !s.of.said.cue);
  if (target && !focusable.has(target.of.id + target.kind)) {
    focusable.add(target.of.id + target.kind);
    e.tabIndex = 0;
    e.dataset.main = target.of.id;
    e.setAttribute("role", "button");
    e.setAttribute("aria-label", labelOf(a, target.of, words));
  }
  return [e];
}

function drawEdit(edit, piece, words, focusable) {
  const e = edit.of.edit, repair = e.kind === "repair", first = piece.start === e.start, last = piece.end === e.end;
  // The name of what was removed stands at its words, not behind the line before them.
  const gap = first && !repair && /\S/.test(words) ? /^\s*/.exec(words)[0] : "";
  words = words.slice(gap.length);
  const del = el("del", { class: repair ? "repair" : "e " + e.kind, "data-ids": edit.of.id }, words);
  if (first && !focusable.has(edit.of.id)) {
    focusable.add(edit.of.id);
    del.tabIndex = 0;
    del.dataset.main = edit.of.id;
    del.setAttribute("role", "button");
    del.setAttribute("aria-label", (repair ? "Mended: " : "Removed " + e.kind + ": ") + words.trim().slice(0, 200));
  }
  const tag = first && !repair ? el("small", { class: "tag e", "aria-hidden": "true" }, e.kind) : null;
  return [gap ? el("del", { class: "e" }, gap) : null, tag, del, last && e.replacement ? el("ins", { "data-ids": edit.of.id }, visible(e.replacement)) : null].filter(x => x);
}

function labelOf(a, of, words) {
  if (of.figure) return `${words}: ${range(of.figure.min, of.figure.max, of.figure.approximate)} ${of.figure.outcome}, ${of.figure.status}, says ${visible(claimantOf(a, of.figure) || "the article")}`;
  return `${words}: ${visible(of.said.who.name || "unknown speaker")}, ${of.said.kind} quotation`;
}
