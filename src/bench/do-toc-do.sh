#!/bin/sh
# Measures what docs/toc-do.md tells: whole runs of the built program against two scripts that do the same job, one with
# openpyxl and one with Python's own library alone, against inflating the same files, against a bare Java start; CPU time and peak memory too. Medians of several runs after
# a warm-up; only the ratios within one run of this script are worth comparing.
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
measured=$folder/so-lieu
rm -rf "$measured"
mkdir -p "$measured"

# measure NAME RUNS COMMAND, the long ones without a run to warm up: wall, user and system seconds of every run into NAME.json, peak memory in KB into NAME.kb.
measure() {
  warm=1
  if [ "$2" -lt 5 ]; then warm=0; fi
  hyperfine --style none --warmup $warm --runs "$2" --export-json "$measured/$1.json" "$3" >/dev/null
  # shellcheck disable=SC2086
  command time -f "%M" -o "$measured/$1.kb" $3 >/dev/null 2>&1
}

measure version 20 "$dti --version"
measure java 20 "$java -Xshare:auto -version"
for count in $counts; do
  input=$folder/$count
  if [ ! -d "$input" ]; then
    $bench vn.dti.bench.BenchmarkFolder "$input" "$count"
  fi
  runs=3
  if [ "$count" -lt 1000 ]; then runs=10; fi
  measure "dti-$count" $runs "$dti score $input -o $folder/ket-qua-$count --quiet"
  measure "inflate-$count" $runs "$bench vn.dti.bench.Inflating $input"
  if [ "$count" -gt 1000 ]; then
    # Everything in 256 MB of heap; without the exit code 0 the script ends here.
    measure "dti-256m-$count" 1 "env DTI_JAVA_OPTS=-Xmx256m $dti score $input -o $folder/ket-qua-$count --quiet"
  fi
  if [ "$count" -lt 5000 ]; then
    if [ "$count" -gt 1000 ]; then runs=1; fi
    python="/usr/bin/python3 -B"
    measure "openpyxl-$count" $runs "$python src/bench/diem_openpyxl.py $input $folder/openpyxl-$count"
    measure "light-$count" $runs "$python src/bench/diem_openpyxl.py --light $input $folder/openpyxl-light-$count"
    measure "zipfile-$count" $runs "$python src/bench/diem_zipfile.py $input $folder/zipfile-$count"
    # All did the same job: the same tables byte by byte, the same values.
    for script in openpyxl openpyxl-light zipfile; do
      $python src/bench/so_sanh.py "$folder/ket-qua-$count" "$folder/$script-$count"
    done
  fi
done
/usr/bin/python3 -B src/bench/bang_so_lieu.py "$measured" "$folder/toc-do.svg"
for count in $counts; do
  if [ "$count" -eq 3321 ]; then
    # Each in 256 MB of heap too.
    src/bench/moi-lenh.sh "$folder/$count" "$folder/moi-lenh"
  fi
done
