#!/bin/sh
# Makes the class-data archive with which dti starts faster. It holds for one folder and one Java: where the program was
# copied or Java was replaced, dti starts without it, as fast as any Java program, until this is run again.
#
#   lib/archive.sh [ASSESSMENT]   with a folder to learn from which classes are used; without, as learned in the build

LC_ALL=C.UTF-8
export LC_ALL

home=$(cd "$(dirname "$0")/.." && pwd -P) || exit 74
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || exit 74
fi
java=$(readlink -f "$java") || exit 74
classes=$home/lib/classes.lst
archive=$home/lib/dti.jsa
classpath=
for jar in "$home"/lib/*.jar; do
  classpath=$classpath${classpath:+:}$jar
done

# With an archive of before, its classes would not be loaded from where they are.
rm -f "$archive" "$archive.for"

if [ -n "${1:-}" ]; then
  learned=$(mktemp -d) || exit 74
  trap 'rm -rf "$learned"' EXIT
  number=0
  learn() {
    number=$((number + 1))
    DTI_JAVA_OPTS="-Xshare:off -XX:DumpLoadedClassList=$learned/$number.lst" "$home/bin/dti" "$@" >/dev/null 2>&1
  }
  learn --help
  learn check "$1" --format json
  learn score "$1" -o "$learned/ket-qua" --provisional
  cat "${java%/bin/java}/lib/classlist" "$learned"/*.lst 2>/dev/null |
    sed -e '/^#/d' -e 's/ id: [0-9]*$//' -e '/ source: /d' | awk '!seen[$0]++' >"$classes"
fi

"$java" -Xlog:disable -XX:+UseG1GC -Xshare:dump "-XX:SharedClassListFile=$classes" "-XX:SharedArchiveFile=$archive" \
  -cp "$classpath" >/dev/null 2>&1
if [ -f "$archive" ]; then
  printf '%s\n%s\n' "$home" "$java" >"$archive.for"
else
  echo "dti: Java này không lập được kho lớp; dti vẫn chạy, chỉ khởi động chậm hơn." >&2
  echo "dti: this Java makes no class-data archive; dti works all the same, it only starts slower." >&2
fi
