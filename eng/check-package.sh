#!/usr/bin/env bash
# Packs the libraries and the tool twice, compares the bytes, installs them from a local feed and uses them as a stranger would.
# TOOL=Native packs the tool as a native program, as a release is; TOOL=ReadyToRun compiled ahead.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export NUGET_PACKAGES="$scratch/packages"
fail() { echo "check-package: $1" >&2; exit 1; }

# Packed from two clean copies at two places: the same bytes, whoever builds it where. The time in a package is its commit's.
repository=https://github.com/example/newstext
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) && export SOURCE_DATE_EPOCH
for copy in first second; do
  git clone -q --no-checkout . "$scratch/$copy"
  git ls-files -z --cached --others --exclude-standard | tar --null --files-from=- --create --ignore-failed-read 2> /dev/null | tar --extract --directory "$scratch/$copy"
  git -C "$scratch/$copy" remote set-url origin "$repository"
  for project in NewsText NewsText.Html NewsText.Cli; do
    (cd "$scratch/$copy" && NUGET_PACKAGES="" CI=true dotnet pack "src/$project" -c Release -o "$scratch/$copy-feed" -v q --nologo -p:RunAnalyzers=false ${TOOL:+-p:${TOOL}Tool=true})
  done
done
mv "$scratch/first-feed" "$scratch/feed"
for package in "$scratch"/feed/*; do
  cmp -s "$package" "$scratch/second-feed/$(basename "$package")" || fail "two builds of $(basename "$package") differ"
done
version=$(basename "$scratch"/feed/NewsText.Html.*.nupkg .nupkg); version=${version#NewsText.Html.}

cp -r tests/consumers "$scratch/consumers"
NUGET_PACKAGES="" dotnet run "$scratch/consumers/contents.cs" "$scratch/feed" "$repository" || fail "a package lacks something"

# The tool.
NUGET_PACKAGES="" dotnet tool install NewsText.Cli --version "$version" --tool-path "$scratch/tool" --add-source "$scratch/feed" > /dev/null
tool="$scratch/tool/newstext"
"$tool" --version | grep -q "^$version" || fail "newstext --version does not say $version"
printf '%s\n' '{"id":"a","text":"At least 12 people were killed, the mayor, Ida Holm, said."}' 'oops' > "$scratch/in.jsonl"
"$tool" analyze "$scratch/in.jsonl" -o "$scratch/out.jsonl" 2> "$scratch/err"
[ "$(wc -l < "$scratch/out.jsonl")" = 2 ] || fail "two lines did not give two answers"
grep -q '"min":12' "$scratch/out.jsonl" || fail "the figure was not found"
grep -q 'line 2' "$scratch/err" || fail "the bad line was not named"
"$tool" analyze "$scratch/in.jsonl" --strict > /dev/null 2>&1 && fail "--strict did not fail" || [ $? = 1 ] || fail "--strict: wrong exit status"
"$tool" analyze "$scratch/missing" 2> /dev/null && fail "a missing file did not fail" || [ $? = 2 ] || fail "missing file: wrong exit status"
"$tool" clean "$scratch/in.jsonl" | head -c 1 > /dev/null || fail "a closed pipe is an error"
"$tool" report "$scratch/in.jsonl" -o "$scratch/report.html" 2> /dev/null && grep -q 'Content-Security-Policy' "$scratch/report.html" || fail "no report"

# The libraries, from their packages alone: a console and a web API.
cat > "$scratch/consumers/NuGet.config" << END
<configuration><packageSources><add key="local" value="$scratch/feed" /></packageSources></configuration>
END
for consumer in console web; do
  dotnet run --project "$scratch/consumers/$consumer" -p:NewsTextVersion="$version" || fail "the consumer of the package failed: $consumer"
done

echo "packages: $(ls "$scratch/feed" | tr '\n' ' ')"
