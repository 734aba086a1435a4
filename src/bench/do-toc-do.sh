#!/bin/sh
# Measures what docs/toc-do.md tells: whole runs of the built program against an openpyxl script that does the same job,
# against inflating the same files, against a bare Java start; CPU time and peak memory too.
# Needs (Debian): hyperfine time python3-openpyxl. Usage: src/bench/do-toc-do.sh [FOLDER [COUNTS]]
set -eu
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/../.."
folder=${1:-target/bench}
counts=${2:-13 170 3321 10598}
java=java
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; fi
dti=target/dti/bin/dti
bench="$java -Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp target/test-classes"

compare() {
  echo "== $1"
  shift
  hyperfine --style basic --warmup 1 "$@"
}

peak() {
  echo "-- $1"
  shift
  command time -f "%e s, CPU %U+%S s, %M KB" "$@" >/dev/null
}

mkdir -p "$folder"
compare "dti --version / java -version" --runs 20 "$dti --version" "$java -Xshare:auto -version"
for count in $counts; do
  input=$folder/$count
  if [ ! -d "$input" ]; then
    $bench vn.dti.bench.BenchmarkFolder "$input" "$count"
  fi
  runs=3
  if [ "$count" -lt 1000 ]; then runs=10; fi
  compare "$count" --runs $runs \
    "$dti score $input -o $folder/ket-qua-$count --quiet" \
    "$bench vn.dti.bench.Inflating $input"
  peak "dti $count" "$dti" score "$input" -o "$folder/ket-qua-$count" --quiet
  if [ "$count" -lt 5000 ]; then
    if [ "$count" -gt 1000 ]; then runs=2; fi
    compare "openpyxl $count" --runs $runs "/usr/bin/python3 src/bench/diem_openpyxl.py $input $folder/openpyxl-$count"
    peak "openpyxl $count" /usr/bin/python3 src/bench/diem_openpyxl.py "$input" "$folder/openpyxl-$count"
    for table in "$folder/openpyxl-$count"/*.csv; do
      cmp "$table" "$folder/ket-qua-$count/$(basename "$table")"
    done
  fi
done
