#!/usr/bin/env bash
# Copies the measured tables of speed (benchmarks/results) and accuracy (docs/accuracy.md) into the README.
set -euo pipefail
cd "$(dirname "$0")/.."
NEWSTEXT_WRITE_DOCS=1 dotnet test tests/NewsText.Tests -c Release --filter "FullyQualifiedName~ReadmeSpeedTests|FullyQualifiedName~ReadmeAccuracyTests" --nologo
