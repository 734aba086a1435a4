#!/bin/sh
# Makes the class-data archive with which dti starts faster. It holds for one folder and one Java: where the program was
# copied or Java was replaced, dti starts without it, as fast as any Java program, until this is run again.
#
#   lib/archive.sh [ASSESSMENT]   with a folder to learn from which classes are used; without, as learned in the build or,
#                                 in a download, from the example that comes with it

LC_ALL=C.UTF-8
export LC_ALL

home=$(cd "$(dirname "$0")/.." && pwd -P) || exit 74
if [ -x "$home/jre/bin/java" ]; then
  java=$home/jre/bin/java
elif [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || exit 74
fi
java=$(readlink -f "$java") || exit 74
JAVA_HOME=${java%/bin/java}
export JAVA_HOME
# A download does not hold what was learned in the build: that depends on the machine that built it.
if [ $# -eq 0 ] && [ ! -f "$home/lib/classes.lst" ]; then
  set -- "$home/examples/mo-duc-2024"
fi
assessment=
if [ -n "${1:-}" ]; then
  assessment=$(cd "$1" && pwd -P) || exit 74
fi

# With an archive of before, its classes would not be loaded from where they are.
rm -f "$home/lib/dti.jsa" "$home/lib/dti.jsa.for"

# One run: Java lists the classes that it loads. What Java's own archive holds is listed too: this one stands in its place.
learn() {
  number=$((number + 1))
  DTI_JAVA_OPTS="-Xshare:off -XX:DumpLoadedClassList=$number.lst" "$home/bin/dti" "$@" >/dev/null 2>&1
}

if [ -n "$assessment" ]; then
  learned=$(mktemp -d) || exit 74
  trap 'rm -rf "$learned"' EXIT
  cd "$learned" || exit 74
  number=0
  unit=$(sed -n 's/^  - {code: \([^,]*\), name:.*, kind:.*/\1/p' "$assessment/dti.yaml" | head -n 1)
  learn --version
  learn --help
  learn score "$assessment" -o ket-qua --provisional
  learn score "$assessment" -o ket-qua --provisional --quiet --format json --lang en
  learn check "$assessment"
  learn check "$assessment" --format json
  learn status "$assessment"
  learn explain "$unit" -C "$assessment"
  learn diff "$assessment" --from self --to final
  learn verify ket-qua
  learn -C "$assessment" completion --words
  if [ -r "$JAVA_HOME/lib/classlist" ]; then
    cp "$JAVA_HOME/lib/classlist" 0.lst
  fi
  # Each line as often as the run with most of them has it: two places in a class that make the same function have the same
  # line twice, and each takes one of the archive. With every line once, 45 such classes were made anew in every run.
  awk 'FNR == 1 { split("", within) }
    /^#/ || / source: / { next }
    { sub(/ id: [0-9]*$/, "") }
    !seen[$0 " " ++within[$0]]++' ./*.lst >"$home/lib/classes.lst"
fi

# Java's own objects are archived by one collector only; dti runs with another, which takes them over.
cd "$home/lib" || exit 74
DTI_JAVA_OPTS="-XX:-UseSerialGC -XX:+UseG1GC -Xshare:dump -XX:SharedClassListFile=classes.lst -XX:SharedArchiveFile=dti.jsa" \
  "$home/bin/dti" >/dev/null 2>&1
if [ -f dti.jsa ]; then
  # Updates of Java 17 move an archive to an address of chance, which rewrites all of it: an eighth of the CPU and
  # 13 of 57 MB of `dti --version`. A program that nobody reaches over a network stays where the archive was made for.
  mapping="-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
  # shellcheck disable=SC2086
  "$java" $mapping -version >/dev/null 2>&1 || mapping=
  printf '%s\n%s\n%s\n' "$home" "$java" "$mapping" >dti.jsa.for
else
  echo "dti: Java này không lập được kho lớp; dti vẫn chạy, chỉ khởi động chậm hơn." >&2
  echo "dti: this Java makes no class-data archive; dti works all the same, it only starts slower." >&2
fi
