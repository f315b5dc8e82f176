#!/bin/sh
# Runs the benchmarks of everything, into a folder of results:
#
#   benchmarks/run.sh smoke             about a minute, small numbers: fails on errors, never on times
#   benchmarks/run.sh whole ARTICLES    about an hour, of a file or folder of your own articles too
#
# Needs target/soundbite.jar (mvn package) and a java of 21 or newer (or JAVA=/path/to/java).
set -eu
cd "$(dirname "$0")/.."
java=${JAVA:-java}
what=${1:?smoke or whole}
articles=${2:-index-data/articles.jsonl}
case $what in
  smoke) made=300; words=120; runs=10; warm=2; rounds=1; used=80 ;;
  whole) made=50000; words=250; runs=200; warm=50; rounds=10; used=5000 ;;
  *) echo "benchmarks/run.sh: expected smoke or whole, but was $what" >&2; exit 2 ;;
esac
results=${RESULTS:-target/benchmarks/$what}
index=$results/index
rm -rf "$results"
mkdir -p "$results"

soundbite() {
  "$java" -Xmx3g --enable-native-access=ALL-UNNAMED --add-modules jdk.incubator.vector \
    -jar target/soundbite.jar "$@"
}

{
  echo "benchmarks/run.sh $what"
  date -u
  git rev-parse HEAD 2>/dev/null || true
  "$java" -version 2>&1
  sha256sum "$articles" 2>/dev/null | cut -c 1-64 || true
} > "$results/about.txt"

for threads in 1 2; do
  rm -rf "$index"
  soundbite generate --index "$index" --articles $made --words $words --threads $threads \
    | tee -a "$results/generate.txt"
done
soundbite stats --index "$index" | tee "$results/stats.txt"
soundbite bench --index "$index" --write-queries "$results/queries.tsv" --warm-up $warm \
  --runs $runs --save "$results/closed.json" --html "$results/closed.html" \
  > "$results/closed.txt"
soundbite bench --index "$index" --queries "$results/queries.tsv" --warm-up $warm \
  --runs $runs --threads 2 --rate 50 --html "$results/open.html" > "$results/open.txt"
soundbite bench --index "$index" --queries "$results/queries.tsv" --warm-up $warm \
  --runs $runs --before "$results/closed.json" > "$results/again.txt"
soundbite bench-lucene --articles $used --rounds $rounds --warm-up $warm --runs $runs "$articles" \
  | tee "$results/lucene.txt"
for collection in cranfield cacm time beir; do
  soundbite evaluate --ranking bm25,news --means \
    "src/test/resources/io/soundbite/eval/$collection" > "$results/evaluate-$collection.txt"
done
rm -rf "$index"
echo "Results are in $results"
