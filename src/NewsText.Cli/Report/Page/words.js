// Numbers and names as people read them.
const number = n => n.toLocaleString("en");

function range(min, max, approximate) {
  const about = approximate ? "~" : "";
  if (min === null && max === null) return "some";
  if (max === null) return about + number(min) + "+";
  if (min === null) return "up to " + number(max);
  return about + (min === max ? number(min) : number(min) + "–" + number(max));
}

const best = s => s.best !== null ? s.best : s.low !== null ? s.low : s.high;

function summaryWords(s) {
  const all = range(s.low, s.high);
  if (s.best === null) return [all, null];
  if (s.low === s.best && s.high === s.best) return [number(s.best), null];
  if (s.low === s.best && s.high === null) return [all, null];
  return [number(s.best), all];
}

function summaryCell(s, kind) {
  if (!s) return [];
  const [main, spread] = summaryWords(s);
  return [el("span", { class: kind }, main), spread ? el("span", { class: "range" }, " (" + spread + ")") : null];
}

const plural = (n, one, many) => number(n) + " " + (n === 1 ? one : many);

function day(text) {
  const date = text ? new Date(text) : null;
  return date && !isNaN(date) ? date.toISOString().slice(0, 10) : text ? visible(text).slice(0, 20) : "";
}
