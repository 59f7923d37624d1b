// The articles as they were read, with what every view needs of them.
const read = id => JSON.parse($(id).textContent);
const articles = read("articles");
const events = read("events");

const outcomeClass = o => o === "killed" || o === "injured" ? o : "other";

function wordsOf(a, span) { return a.raw.slice(span.start, span.end); }

// A pronoun that was not resolved stays the article's word, in quotation marks: it names nobody.
const pronouns = /^(he|she|it|they|we|i|you|who|this|that|these|those|one|some|others|which|whom|both|many|none|nobody)$/i;
const nameOf = words => pronouns.test(words) ? "“" + words + "”" : words.replace(/^the\s+/i, "");
// One source under two spellings: "The coastguard", "coastguard".
const whoKey = who => who === null || who === undefined ? "" : nameOf(who).toLowerCase();

function speakerOf(a, attribution) {
  return attribution.speaker || (attribution.source ? nameOf(wordsOf(a, attribution.source)) : null);
}

function claimantOf(a, figure) {
  const said = figure.attribution === null ? null : a.attributions.find(x => x.id === figure.attribution);
  return (said && said.speaker) || (figure.source && nameOf(figure.source.text)) || null;
}

// Ids that are paths are shown without the folder that all of them share.
const ids = articles.map(a => a.id || "");
let shared = ids[0] ? ids[0].lastIndexOf("/") + 1 : 0;
while (shared > 0 && !ids.every(id => !id.includes("/") || id.startsWith(ids[0].slice(0, shared)))) shared = ids[0].lastIndexOf("/", shared - 2) + 1;

for (const [i, a] of articles.entries()) {
  a.index = i;
  a.name = ids[i].includes("/") ? ids[i].slice(shared) : ids[i];
  a.title = (a.page && a.page.title) || a.name || "Article " + (i + 1);
  a.date = (a.page && a.page.published) || "";
  if (a.error) continue;
  const names = new Map();
  for (const said of a.attributions) {
    const name = speakerOf(a, said);
    const key = name === null ? null : whoKey(name);
    if (!names.has(key)) names.set(key, { name, sayings: [], hue: 0 });
    names.get(key).sayings.push(said);
    said.who = names.get(key);
  }
  a.speakers = [...names.values()].sort((x, y) => (x.name === null) - (y.name === null) || y.sayings.length - x.sayings.length);
  // Golden angle: neighbours in the list are far apart in colour.
  a.speakers.forEach((s, n) => { s.hue = Math.round(205 + n * 137.5) % 360; });
}

// For one article and outcome: each claimant's last figure of the main event.
function claimsOf(a, outcome) {
  const claims = new Map();
  for (const f of a.casualties) {
    if (f.outcome !== outcome || f.negated || !["figure", "toll"].includes(f.relation) || ["hypothetical", "denied"].includes(f.status)) continue;
    const who = claimantOf(a, f);
    claims.set(whoKey(who), { who, min: f.min, max: f.max, approximate: f.approximate });
  }
  return [...claims.values()];
}
