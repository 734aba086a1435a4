#!/bin/sh
# Measures every command once on an assessment made by vn.dti.bench.BenchmarkFolder, each with 256 MB of heap, and prints
# the table of docs/toc-do.md: user CPU also in times of `score` in the same run. Ends at the first command that does not
# run through. Needs (Debian): time. Usage: src/bench/moi-lenh.sh ASSESSMENT SCRATCH
set -eu
export LC_ALL=C.UTF-8 DTI_JAVA_OPTS=-Xmx256m
program=$(cd "$(dirname "$0")/../.." && pwd)
dti=${DTI:-$program/target/dti/bin/dti}
input=$(cd "$1" && pwd)
scratch=$2
rm -rf "$scratch"
mkdir -p "$scratch"
scratch=$(cd "$scratch" && pwd)
day=2025-01-15
base=

# row NAME EXITCODE COMMAND…: EXITCODE 1 where findings belong to it.
row() {
  name=$1 expected=$2
  shift 2
  code=0
  command time -f "%e %U %S %M" -o "$scratch/time" "$@" >"$scratch/out" 2>"$scratch/err" || code=$?
  if [ "$code" -ne "$expected" ]; then
    echo "$name: exit code $code" >&2
    tail -5 "$scratch/err" >&2
    exit 1
  fi
  read -r wall user system kilobytes <<LINE
$(tail -1 "$scratch/time")
LINE
  base=${base:-$user}
  awk -v n="$name" -v w="$wall" -v u="$user" -v s="$system" -v k="$kilobytes" -v b="$base" 'BEGIN {
    figures = sprintf("%.1f | %.1f | %.1f | %.2f | %.0f", w, u, s, u / b, k / 1024)
    gsub(/\./, ",", figures)
    print "| `" n "` | " figures " |" }'
}

# A folder like the assessment, its forms shared with it, for commands that put something into it.
like() {
  mkdir -p "$1/bai-nop"
  cp "$input/dti.yaml" "$input/bo-chi-so.yaml" "$input/bo-chi-so.csv" "$1/"
  if [ "${2:-}" = forms ]; then
    cp -l "$input/bai-nop/"* "$1/bai-nop/"
  fi
}

echo "| lệnh | giây | CPU người dùng | hệ thống | so với \`score\` | MB |"
echo "| --- | --- | --- | --- | --- | --- |"
like "$scratch/ky" forms
cd "$scratch/ky"
unit=xa-00007
row "score" 0 "$dti" score --quiet
row "diem_zipfile.py" 0 /usr/bin/python3 -B "$program/src/bench/diem_zipfile.py" "$scratch/ky" "$scratch/zipfile"
/usr/bin/python3 -B "$program/src/bench/so_sanh.py" ket-qua "$scratch/zipfile"
row "check" 0 "$dti" check --quiet
row "status" 0 "$dti" status --today $day
row "explain $unit" 0 "$dti" explain $unit
row "explain $unit 1.1" 0 "$dti" explain $unit 1.1
row "explain $unit --against xa-00008" 0 "$dti" explain $unit --against xa-00008
row "what-if $unit 1.2 points=12" 0 "$dti" what-if $unit 1.2 points=12
row "status --letters" 0 "$dti" status --letters --today $day
row "diff" 0 "$dti" diff
row "diff --by indicator" 0 "$dti" diff --by indicator
# Another year's results: those of nine units in ten under another unit's code.
sed 's/"xa-0\([0-2]\)\(.\)\(.\)\(.\)"/"xa-0\1\4\3\2"/' ket-qua/ket-qua.json >"$scratch/truoc.json"
row "diff truoc.json ket-qua.json" 1 "$dti" diff "$scratch/truoc.json" ket-qua/ket-qua.json
row "diff truoc.json ket-qua.json --format json" 1 "$dti" diff --format json "$scratch/truoc.json" ket-qua/ket-qua.json
row "verify" 0 "$dti" verify
row "verify --table" 0 "$dti" verify --table ket-qua/xep-hang-xa-chuyen-doi-so.csv
row "publish --only html" 0 "$dti" publish --only html --quiet -o "$scratch/html"
row "publish --only docx" 0 "$dti" publish --only docx --quiet -o "$scratch/docx"
row "publish --only phieu" 0 "$dti" publish --only phieu --quiet -o "$scratch/phieu"
row "publish" 0 "$dti" publish --quiet -o "$scratch/cong-bo"
row "analyze" 0 "$dti" analyze --quiet
row "forms" 0 "$dti" forms --quiet
like "$scratch/lan" forms
echo "rounds: [{code: lan-1, name: Thẩm định lần 1}]" >>"$scratch/lan/dti.yaml"
row "forms --round lan-1" 0 "$dti" forms --round lan-1 --quiet -C "$scratch/lan"
row "set bo-chi-so.yaml --to bo.xlsx" 0 "$dti" set bo-chi-so.yaml --to bo.xlsx --quiet
row "set bo.xlsx -o bo-moi.yaml" 0 "$dti" set bo.xlsx -o bo-moi.yaml --quiet
row "check bo-chi-so.yaml" 0 "$dti" check bo-chi-so.yaml --quiet
row "check một phiếu --assessment" 0 "$dti" check --assessment "$scratch/ky" --quiet "bai-nop/Phiếu tự chấm $unit.xlsx"
mv "bai-nop/Phiếu tự chấm $unit.xlsx" "$scratch/"
row "receive" 0 "$dti" receive --quiet --today $day "$scratch/Phiếu tự chấm $unit.xlsx"
like "$scratch/nhap"
cat >"$scratch/nhap/ban-do.yaml" <<'MAP'
title: Điểm tự chấm của mọi xã
columns: {unit: Mã đơn vị, indicator: Mã chỉ số, maximum: Điểm tối đa, claimed: self}
MAP
# Of 300 units with 72 indicators each: a table of 239,000 rows is refused in 256 MB, with a sentence.
head -n 21601 ket-qua/diem-chi-tiet.csv >"$scratch/mot-phan.csv"
row "import (300 xã)" 0 "$dti" import -C "$scratch/nhap" --quiet --today $day --map "$scratch/nhap/ban-do.yaml" "$scratch/mot-phan.csv"
row "init --from" 0 "$dti" init "$scratch/nam-sau" --from "$scratch/ky" --quiet --today $day
row "completion bash" 0 "$dti" completion bash
row "--help" 0 "$dti" --help
row "--version" 0 "$dti" --version
