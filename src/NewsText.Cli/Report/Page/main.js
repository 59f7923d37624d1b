// Which view is shown stands in the address: #a3 is the fourth article.
function route() {
  const match = /^#a(\d+)$/.exec(location.hash), a = match && articles[Number(match[1])];
  if (location.hash === "#main") return;
  const open = !!a && !a.error;
  $("overview").hidden = open;
  $("article").hidden = !open;
  if (!open) { $("article").replaceChildren(); return; }
  showArticle(a);
  window.scrollTo(0, 0);
  $("article-title").focus({ preventScroll: true });
}

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
