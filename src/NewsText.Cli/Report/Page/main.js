// Which view is shown stands in the address: #a3 is the fourth article.
function route() {
  const match = /^#a(\d+)$/.exec(location.hash), a = match && articles[Number(match[1])];
  if (location.hash === "#main") return;
  const open = !!a && !a.error, wasOpen = $("overview").hidden;
  if (open && !wasOpen) left = scrollY;
  $("overview").hidden = open;
  $("article").hidden = !open;
  if (!open) {
    $("article").replaceChildren();
    if (wasOpen) goBack();
    return;
  }
  last = a.index;
  showArticle(a);
  scrollTo({ top: 0, behavior: "instant" });
  $("article-title").focus({ preventScroll: true });
}

// Back in the overview as it was left, with the focus on the article that was read.
let last = null, left = 0;
function goBack() {
  const link = last === null ? null : body.querySelector(`a[href="#a${last}"]`);
  if (link) link.focus({ preventScroll: true });
  scrollTo({ top: left, behavior: "instant" });
  if (link && (link.getBoundingClientRect().top < 80 || link.getBoundingClientRect().bottom > innerHeight)) link.scrollIntoView({ block: "center", behavior: "instant" });
}

// What is folded is printed too.
let folded = [];
addEventListener("beforeprint", () => { folded = [...document.querySelectorAll("details:not([open])")]; for (const d of folded) d.open = true; });
addEventListener("afterprint", () => { for (const d of folded) d.open = false; });

$("theme").addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  say(dark ? "Light theme" : "Dark theme");
});
document.addEventListener("keydown", e => {
  if (e.key === "Escape") clear();
  if (e.key === "/" && !/INPUT|TEXTAREA/.test(e.target.tagName) && !$("overview").hidden) { e.preventDefault(); $("search").focus(); }
});
addEventListener("hashchange", route);

const failed = articles.filter(a => a.error).length;
$("sum").textContent = plural(articles.length, "article", "articles") + (failed ? ", " + plural(failed, "with an error", "with errors") : "");
buildOverview();
route();
