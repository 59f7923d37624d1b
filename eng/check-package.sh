#!/usr/bin/env bash
# Packs the libraries and the tool, installs them from a local feed into a scratch folder, and uses them as a stranger would.
# READY_TO_RUN=true packs the tool compiled ahead, as a release is.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export NUGET_PACKAGES="$scratch/packages"
fail() { echo "check-package: $1" >&2; exit 1; }

for project in NewsText NewsText.Html NewsText.Cli; do
  NUGET_PACKAGES="" dotnet pack "src/$project" -c Release -o "$scratch/feed" -v q --nologo ${READY_TO_RUN:+-p:ReadyToRunTool=$READY_TO_RUN}
done
version=$(basename "$scratch"/feed/NewsText.Html.*.nupkg .nupkg); version=${version#NewsText.Html.}

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

# The library, from its package alone.
mkdir "$scratch/consumer"
cat > "$scratch/consumer/NuGet.config" << END
<configuration><packageSources><add key="local" value="$scratch/feed" /></packageSources></configuration>
END
cat > "$scratch/consumer/consumer.csproj" << END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors><NuGetAudit>false</NuGetAudit></PropertyGroup>
  <ItemGroup><PackageReference Include="NewsText.Html" Version="$version" /></ItemGroup>
</Project>
END
cat > "$scratch/consumer/Program.cs" << 'END'
using Microsoft.Extensions.DependencyInjection;
using NewsText;

var services = new ServiceCollection().AddNewsText();
if (services.Count < 5)
    return 1;
HtmlArticle page = HtmlArticleReader.Default.Read("<p>At least 12 people were killed, the mayor, Ida Holm, said.</p>");
NewsDocument document = NewsAnalyzer.Default.Analyze(page.Text);
CasualtyFigure figure = document.Casualties.Single();
Console.WriteLine($"{figure.Outcome} {figure.Count.Least} {figure.Span.In(document.Raw)}");
return figure is { Outcome: Outcome.Killed, Count.Least: 12 } ? 0 : 1;
END
dotnet run --project "$scratch/consumer" || fail "the consumer of the package failed"
echo "packages: $(ls "$scratch/feed" | tr '\n' ' ')"
