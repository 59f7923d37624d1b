# Writes N short articles as JSON lines, about four on each event, and now and then a line that is no article.
# The same awk writes the same for the same seed: awk -v n=200000 -f generate-articles.awk
function pick(list, size) { return list[int(rand() * size) + 1] }
function upper(word) { return toupper(substr(word, 1, 1)) substr(word, 2) }
function name(number,    out) {  # another name for each number: the number in base 48, a syllable a digit, three at least
  for (out = ""; number > 0 || out !~ /.....+/; number = int(number / syllables))
    out = out syllable[number % syllables + 1]
  return upper(out)
}
BEGIN {
  srand(seed ? seed : 7)
  syllables = split("bar bel bor dan del dor fal fen gar gol han hel ira jor kal kel kor lan lem lor mar mel mir nal nev nor oda pel por ral ren ros sal sen sor tal ten tor una val vel vor wen yar yel zan zel zor", syllable, " ")
  causes = split("flood,landslide,bus crash,ferry accident,factory fire,storm,mine collapse,explosion", cause, ",")
  speakers = split("the governor,police,the health ministry,rescuers,the mayor's office,the fire service", speaker, ",")
  words = split("two three four five seven nine eleven twelve", word, " ")
  events = int(n / 4) + 1
  for (i = 1; i <= n; i++) {
    if (i % 9973 == 0) { printf "{\"id\":\"x%07d\",\"title\":\"no text\"}\n", i; continue }
    event = int((i + int(rand() * 40)) / 4)
    month = event / (events + 10) * 24
    date = sprintf("%d-%02d-%02dT%02d:00:00Z", 2025 + int(month / 12), int(month) % 12 + 1, int((month - int(month)) * 28) + 1, int(rand() * 24))
    place = name(event * 7 + 3); river = name(event * 5 + 11); c = cause[event % causes + 1]
    dead = event % 60 + 2 + int(rand() * 6)
    printf "{\"id\":\"a%07d\",\"date\":\"%s\",\"title\":\"%s near %s kills %d\",\"text\":\"At least %d people were killed in a %s near %s on the %s, %s said.\\n\\n\\\"We have not seen a %s like it for years,\\\" said %s Boro, a teacher who lives by the %s. She added that %s houses were gone.\\n\\nAnother %s people were missing, officials said.\"}\n",
      i, date, upper(c), place, dead, dead, c, place, river, pick(speaker, speakers), c, name(int(rand() * 40000)), river, pick(word, words), pick(word, words)
  }
}
