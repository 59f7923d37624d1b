// For an event that several articles tell of: each source's figures over time.
function timelines() {
  return events.filter(e => e.points.length > 1).map(e => el("figure", { class: "chart" },
    el("figcaption", {}, el("strong", {}, bdi(e.title)), " · " + plural(e.articles.length, "article", "articles")), timeline(e)));
}

// Drawn anew for each width: letters keep their size on a phone.
function timeline(event) {
  const place = el("div", {}), legend = timelineLegend(event);
  let drawn = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.round(entry.contentRect.width);
    if (width > 0 && width !== drawn) place.replaceChildren(timelineDrawing(event, drawn = width));
  }).observe(place);
  return el("div", {}, place, legend);
}

const claimValue = p => p.min !== null ? p.min : p.max;

// The points of each source's line; its colour goes by its place.
function seriesOf(event) {
  const points = event.points.filter(p => claimValue(p) !== null);
  return [...group(points, p => p.outcome + "|" + whoKey(p.source)).values()].map((list, n) => ({ list, hue: Math.round(205 + n * 137.5) % 360 }));
}

function timelineLegend(event) {
  return el("ul", { class: "legend" }, seriesOf(event).map(({ list, hue }) => el("li", { hue }, el("span", { class: "dot series" }),
    bdi(list[0].source ? nameOf(list[0].source) : "the articles themselves"), " · " + list[0].outcome + " " + list.map(p => range(p.min, p.max)).join(" → "))));
}

function timelineDrawing(event, width) {
  const height = 240, left = 50, right = 20, top = 14, bottom = 26;
  const times = event.points.map(p => p.time), first = Math.min(...times), last = Math.max(...times);
  const series = seriesOf(event), points = series.flatMap(s => s.list);
  const most = Math.max(1, ...points.map(claimValue));
  const x = t => left + (width - left - right) * (last === first ? .5 : (t - first) / (last - first));
  const y = v => top + (height - top - bottom) * (1 - v / most);
  const drawing = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": describe(event, points) });
  for (const share of [0, .5, 1]) {
    const v = Math.round(most * share);
    drawing.append(svg("line", { class: "axis", x1: left, x2: width - right, y1: y(v), y2: y(v) }), svg("text", { x: left - 8, y: y(v) + 4, "text-anchor": "end" }, number(v)));
  }
  for (const [t, anchor] of last === first ? [[first, "middle"]] : [[first, "start"], [last, "end"]])
    drawing.append(svg("text", { x: x(t), y: height - 6, "text-anchor": anchor }, new Date(t).toISOString().slice(0, 10)));
  for (const { list, hue } of series) {
    const path = list.map((p, i) => i ? `H${x(p.time)}V${y(claimValue(p))}` : `M${x(p.time)} ${y(claimValue(p))}`).join("");
    const line = svg("g", { class: "series" }, svg("path", { d: path, "stroke-dasharray": list[0].outcome === "injured" ? "5 4" : "none" }));
    line.style.setProperty("--h", hue);
    for (const p of list)
      line.append(svg("circle", { cx: x(p.time), cy: y(claimValue(p)), r: 4.5 }, svg("title", {}, `${visible(p.source || "the article")}: ${range(p.min, p.max)} ${p.outcome}`)));
    drawing.append(line);
  }
  return drawing;
}

function group(items, key) {
  const groups = new Map();
  for (const item of items) groups.has(key(item)) ? groups.get(key(item)).push(item) : groups.set(key(item), [item]);
  return groups;
}

const describe = (event, points) => `${plural(points.length, "claim", "claims")} over time about ${visible(event.title)}; the list below says the same in words.`;
