// For an event that several articles tell of: each source's figures over time.
function timelines() {
  return events.filter(e => e.points.length > 1).map(e => el("figure", { class: "chart" },
    el("figcaption", {}, el("strong", {}, bdi(e.title)), " · " + plural(e.articles.length, "article", "articles")), timeline(e)));
}

function timeline(event) {
  const width = 900, height = 240, left = 50, right = 20, top = 14, bottom = 26;
  const times = event.points.map(p => p.time), first = Math.min(...times), last = Math.max(...times);
  const value = p => p.min !== null ? p.min : p.max;
  const points = event.points.filter(p => value(p) !== null);
  const most = Math.max(1, ...points.map(value));
  const x = t => left + (width - left - right) * (last === first ? .5 : (t - first) / (last - first));
  const y = v => top + (height - top - bottom) * (1 - v / most);
  const drawing = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": describe(event, points) });
  for (const share of [0, .5, 1]) {
    const v = Math.round(most * share);
    drawing.append(svg("line", { class: "axis", x1: left, x2: width - right, y1: y(v), y2: y(v) }), svg("text", { x: left - 8, y: y(v) + 4, "text-anchor": "end" }, number(v)));
  }
  for (const [t, anchor] of last === first ? [[first, "middle"]] : [[first, "start"], [last, "end"]])
    drawing.append(svg("text", { x: x(t), y: height - 6, "text-anchor": anchor }, new Date(t).toISOString().slice(0, 10)));
  const series = Map.groupBy ? Map.groupBy(points, p => p.outcome + "|" + (p.source || "")) : group(points, p => p.outcome + "|" + (p.source || ""));
  const legend = el("ul", { class: "legend" });
  let n = 0;
  for (const list of series.values()) {
    const colour = `hsl(${Math.round(205 + n++ * 137.5) % 360} 55% 50%)`;
    const path = list.map((p, i) => i ? `H${x(p.time)}V${y(value(p))}` : `M${x(p.time)} ${y(value(p))}`).join("");
    drawing.append(svg("path", { d: path, fill: "none", stroke: colour, "stroke-width": 2, "stroke-dasharray": list[0].outcome === "injured" ? "5 4" : "none" }));
    for (const p of list)
      drawing.append(svg("circle", { cx: x(p.time), cy: y(value(p)), r: 4.5, fill: colour }, svg("title", {}, `${p.source || "the article"}: ${range(p.min, p.max)} ${p.outcome}`)));
    const dot = el("span", { class: "dot" });
    dot.style.background = colour;
    legend.append(el("li", {}, dot, bdi(list[0].source || "the articles themselves"), " · " + list[0].outcome + " " + list.map(p => range(p.min, p.max)).join(" → ")));
  }
  return el("div", {}, drawing, legend);
}

function group(items, key) {
  const groups = new Map();
  for (const item of items) groups.has(key(item)) ? groups.get(key(item)).push(item) : groups.set(key(item), [item]);
  return groups;
}

const describe = (event, points) => `${plural(points.length, "claim", "claims")} over time about ${visible(event.title)}; the list below says the same in words.`;
