# Writes N records from text files, one after the other and again: awk -v n=10000 -f repeat-articles.awk seeds/*.txt > articles.jsonl
FNR == 1 { files++ }
{
  gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); gsub(/\t/, "\\t"); gsub(/\r/, "\\r"); gsub(/[[:cntrl:]]/, " ")
  text[files] = text[files] $0 "\\n"
}
END { for (i = 0; i < n; i++) printf "{\"id\":\"r%07d\",\"date\":\"2026-01-%02dT00:00:00Z\",\"text\":\"%s\"}\n", i, i % 28 + 1, text[i % files + 1] }
