# Writes N short articles as JSON lines, the same for the same seed: awk -v n=200000 -f generate-articles.awk
function pick(list, size) { return list[int(rand() * size) + 1] }
BEGIN {
  srand(seed ? seed : 7)
  places = split("Oret Velmark Sandahaven Tarsk Brodny Meralin Ostrava-Nova Kelbury Durmont Halvik Pereza Nolm", place, " ")
  causes = split("flood,landslide,bus crash,ferry accident,factory fire,storm,mine collapse,explosion", cause, ",")
  speakers = split("the governor,police,the health ministry,rescuers,the mayor's office,the fire service", speaker, ",")
  words = split("two three four five seven nine eleven twelve", word, " ")
  for (i = 1; i <= n; i++) {
    p = pick(place, places); c = pick(cause, causes); k = int(rand() * 90) + 2
    printf "{\"id\":\"a%07d\",\"date\":\"2026-%02d-%02dT%02d:00:00Z\",\"title\":\"%s in %s kills %d\",\"text\":\"At least %d people were killed in a %s near %s on %s, %s said.\\n\\n\\\"We have not seen a %s like it for years,\\\" said Ana Boro, a teacher who lives by the river. She added that %s houses were gone.\\n\\nAnother %s people were missing, officials said.\"}\n",
      i, int(rand() * 12) + 1, int(rand() * 28) + 1, int(rand() * 24), c, p, k, k, c, p, (rand() < 0.5 ? "Monday" : "Friday"), pick(speaker, speakers), c, pick(word, words), pick(word, words)
  }
}
