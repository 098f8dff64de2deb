#!/bin/sh
# Checks what .mvn/find-jdk.sh chooses, with made-up JDKs in a folder of its own. Takes a second or two.
# TEST_SHELL names the shell to try it with, sh by default.
set -eu

project=$(cd "$(dirname "$0")/../../.." && pwd)
sandbox=$(mktemp -d)
sandbox=$(cd "$sandbox" && pwd -P)
trap 'rm -rf "$sandbox"' EXIT
shell=$(command -v "${TEST_SHELL:-sh}")
failures=0

# A PATH with nothing but the tools that the scripts use, so that no Java of this machine is seen.
tools="$sandbox/tools"
mkdir "$tools"
for tool in sh sed readlink uname dirname basename; do
  ln -s "$(command -v "$tool")" "$tools/$tool"
done
# Built into most shells, so that `command -v` has no path for it.
[ ! -x /usr/bin/printf ] || ln -s /usr/bin/printf "$tools/printf"

# What a test makes is found below $roots; its name has a space on purpose.
begin() {
  test_name=$1
  rm -rf "$sandbox/test"
  roots="$sandbox/test/java homes"
  mkdir -p "$roots"
  test_path=$tools
  unset test_java_home
}

# jre FOLDER VERSION: a Java that tells its version when run, without a compiler and without a release file.
jre() {
  mkdir -p "$1/bin"
  cat >"$1/bin/java" <<END
#!/bin/sh
case "\$1" in
-XshowSettings:properties) echo "    java.home = $1" >&2 ;;
esac
echo 'openjdk version "$2" 2026-01-20' >&2
END
  chmod +x "$1/bin/java"
}

# jdk FOLDER VERSION: the same with a compiler and a release file, and a Java that cannot run.
jdk() {
  mkdir -p "$1/bin"
  printf '#!/bin/sh\nexit 99\n' >"$1/bin/java"
  cp "$1/bin/java" "$1/bin/javac"
  chmod +x "$1/bin/java" "$1/bin/javac"
  printf 'IMPLEMENTOR="Nobody"\nJAVA_RUNTIME_VERSION="1"\nJAVA_VERSION="%s"\nOS_NAME="Any"\n' "$2" >"$1/release"
}

run() {
  status=0
  (
    PATH=$test_path
    HOME="$sandbox/test/nobody"
    CASELOAD_JDK_ROOTS="${test_roots-$roots}"
    export PATH HOME CASELOAD_JDK_ROOTS
    unset JAVA_HOME
    if [ -n "${test_java_home+set}" ]; then
      JAVA_HOME=$test_java_home
      export JAVA_HOME
    fi
    exec "$shell" "$@"
  ) >"$sandbox/out" 2>"$sandbox/err" </dev/null || status=$?
}

# shellcheck disable=SC2016 # to be expanded by the other shell
choose() {
  run -c 'set -euf; . "$1/.mvn/find-jdk.sh"; printf "%s\n" "$JAVA_HOME"' choose "$project"
}

failed() {
  failures=$((failures + 1))
  echo "FAILED: $test_name: $1" >&2
  sed 's/^/    /' "$sandbox/out" "$sandbox/err" >&2
}

chooses() {
  choose
  [ "$status:$(cat "$sandbox/out")" = "0:$1" ] || failed "expected $1, status 0"
}

says() {
  [ "$(cat "$sandbox/err")" = "$1" ] || failed "expected to say: $1"
}

# shellcheck disable=SC2016 # meant as it stands
advice='Install for example Eclipse Temurin 25 (https://adoptium.net) or `apt install openjdk-21-jdk`, or set JAVA_HOME.'

refuses() {
  choose
  [ "$status:$(cat "$sandbox/out")" = 1: ] || failed 'expected no choice, status 1'
  says "Caseload needs a JDK 21 or newer; $1. $advice"
}

begin 'takes the newest, whatever its name'
jdk "$roots/z-21" 21.0.9
jdk "$roots/a-25" 25.0.3
jdk "$roots/b-25" 25.0.10
jdk "$roots/y-17" 17.0.15
chooses "$roots/b-25"
says ''

begin 'takes the first of two with the same version'
jdk "$roots/b" 21.0.9
jdk "$roots/a" 21.0.9
chooses "$roots/a"

begin 'compares the middle number before the last'
jdk "$roots/a" 25.0.10
jdk "$roots/b" 25.1.2
chooses "$roots/b"

begin 'takes exactly the required version'
jdk "$roots/jdk" 21
chooses "$roots/jdk"

begin 'counts an early-access version by its number'
jdk "$roots/jdk" 26-ea
chooses "$roots/jdk"

begin 'ignores a newer JRE'
jre "$roots/jre" 25.0.3
jdk "$roots/jdk" 21.0.9
chooses "$roots/jdk"
says ''

begin 'asks a JDK without a release file'
jre "$roots/jdk" 22.0.2
cp "$roots/jdk/bin/java" "$roots/jdk/bin/javac"
chooses "$roots/jdk"

begin 'ignores what cannot tell its version'
jdk "$roots/broken" ''
jdk "$roots/jdk" 21.0.9
chooses "$roots/jdk"

begin 'looks into several roots, into bundles, and takes a root that is a JDK itself'
jdk "$roots/21" 21.0.9
jdk "$sandbox/test/mac/temurin.jdk/Contents/Home" 24.0.1
jdk "$sandbox/test/itself" 22.0.1
test_roots="$roots:$sandbox/test/missing:$sandbox/test/mac:$sandbox/test/itself"
chooses "$sandbox/test/mac/temurin.jdk/Contents/Home"
unset test_roots

begin 'looks into a Homebrew folder'
jdk "$roots/openjdk@25/libexec/openjdk.jdk/Contents/Home" 25.0.3
chooses "$roots/openjdk@25/libexec/openjdk.jdk/Contents/Home"

begin 'prefers the one on PATH, even by a link, to a newer one elsewhere'
jdk "$sandbox/test/on path" 21.0.9
jdk "$roots/25" 25.0.3
mkdir "$sandbox/test/links"
ln -s "$sandbox/test/on path/bin/javac" "$sandbox/test/on path/bin/java" "$sandbox/test/links"
test_path="$sandbox/test/links:$tools"
chooses "$sandbox/test/on path"

begin 'goes on when the first on PATH is too old'
jdk "$sandbox/test/17" 17.0.15
jdk "$sandbox/test/21" 21.0.9
test_path="$sandbox/test/17/bin:$sandbox/test/21/bin:$tools"
chooses "$sandbox/test/21"
says ''

begin 'goes on to the usual places when all on PATH are too old'
jdk "$sandbox/test/17" 17.0.15
jdk "$roots/25" 25.0.3
test_path="$sandbox/test/17/bin:$tools"
chooses "$roots/25"

begin 'follows a script on PATH that starts a JDK from elsewhere'
jre "$sandbox/test/elsewhere" 21.0.9
cp "$sandbox/test/elsewhere/bin/java" "$sandbox/test/elsewhere/bin/javac"
mkdir "$sandbox/test/shims"
cp "$sandbox/test/elsewhere/bin/java" "$sandbox/test/elsewhere/bin/javac" "$sandbox/test/shims"
test_path="$sandbox/test/shims:$tools"
chooses "$sandbox/test/elsewhere"

begin 'keeps a good JAVA_HOME, even if a newer one exists'
jdk "$sandbox/test/my jdk" 21.0.9
jdk "$roots/25" 25.0.3
test_java_home="$sandbox/test/my jdk"
chooses "$sandbox/test/my jdk"
says ''

begin 'replaces a JAVA_HOME that is too old, and says so'
jdk "$sandbox/test/17" 17.0.15
jdk "$roots/25" 25.0.3
test_java_home="$sandbox/test/17"
chooses "$roots/25"
says "JAVA_HOME ($sandbox/test/17) is Java 17.0.15, no JDK 21 or newer; using $roots/25."

begin 'replaces a JAVA_HOME that is no JDK, and says so'
jdk "$roots/25" 25.0.3
test_java_home="$sandbox/test/nothing"
chooses "$roots/25"
says "JAVA_HOME ($sandbox/test/nothing) is no JDK 21 or newer; using $roots/25."

begin 'treats an empty JAVA_HOME as unset'
jdk "$roots/25" 25.0.3
test_java_home=''
chooses "$roots/25"
says ''

begin 'refuses without any Java'
refuses 'found none'

begin 'refuses with old ones only, and names the newest'
jdk "$roots/11" 11.0.22
jdk "$roots/20" 20.0.2
jdk "$roots/17" 17.0.15
refuses 'found only Java 20'

begin 'knows the old way of numbering'
jdk "$roots/8" 1.8.0_402
refuses 'found only Java 8'

begin 'refuses with a JRE only'
jre "$roots/21" 21.0.9
refuses 'found only Java 21 without its compiler (a JRE)'

begin 'refuses with an old JDK and a JRE, wherever they are'
jdk "$sandbox/test/17" 17.0.15
jre "$roots/21" 21.0.9
test_java_home="$sandbox/test/17"
refuses 'found only Java 17, and Java 21 without its compiler (a JRE)'

begin 'ends mvnw with the same sentence and nothing else'
run "$project/mvnw" -v
[ "$status:$(cat "$sandbox/out")" = 1: ] || failed 'expected no output, status 1'
says "Caseload needs a JDK 21 or newer; found none. $advice"

[ "$failures" = 0 ] || exit 1
echo "find-jdk: all tests passed ($shell)"
