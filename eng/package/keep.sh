#!/usr/bin/env bash
# Keeps the packages of the libraries as they are now: later ones are validated against them, so a break of the public API
# fails "dotnet pack". Run it at a release, after the changelog names the breaks.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) && export SOURCE_DATE_EPOCH
mkdir -p eng/package/last
for project in NewsText NewsText.Html; do
  CI=true dotnet pack "src/$project" -c Release -o "$out" -v q --nologo -p:EnablePackageValidation=false
  cp "$out/$project".[0-9]*.nupkg "eng/package/last/$project.nupkg"
done
ls -l eng/package/last
