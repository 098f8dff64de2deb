# shellcheck shell=sh
# Sets and exports JAVA_HOME to a JDK that can build Caseload. Sourced by mvnw, which runs with `set -euf`.
#
# Taken is, in this order:
#   1. JAVA_HOME, when it is a JDK new enough;
#   2. the first JDK new enough on PATH;
#   3. the newest JDK in the usual places, the first of them among equals.
# A JDK has bin/javac: a JRE cannot compile. Its version is read from its `release` file, without one by running it.
# When there is none, one sentence says so and the script that sources this one ends with 1.
#
# CASELOAD_JDK_ROOTS, folders separated by colons, replaces the usual places: each of them is a JDK or holds some.

jdk_required=21

# Prints the chosen JDK. To be called in a subshell, so that nothing set here reaches mvnw.
find_jdk() {
  set +ef
  LC_ALL=C
  export LC_ALL
  best='' best_rank=0 too_old=0 no_compiler=0
  unset ignored

  if [ -n "${JAVA_HOME-}" ]; then
    consider_jdk "$JAVA_HOME"
    [ -n "$best" ] || ignored=$version
  fi
  [ -n "$best" ] || consider_path
  [ -n "$best" ] || consider_usual_places

  if [ -z "$best" ]; then
    echo "Caseload needs a JDK $jdk_required or newer; $(describe_found)." \
      "Install for example Eclipse Temurin 25 (https://adoptium.net)" \
      "or \`apt install openjdk-21-jdk\`, or set JAVA_HOME." >&2
    return 1
  fi
  if [ -n "${ignored+set}" ]; then
    echo "JAVA_HOME ($JAVA_HOME) is ${ignored:+Java $ignored, }no JDK $jdk_required or newer; using $best." >&2
  fi
  printf '%s\n' "$best"
}

describe_found() {
  case $too_old:$no_compiler in
  0:0) echo "found none" ;;
  *:0) echo "found only Java $too_old" ;;
  0:*) echo "found only Java $no_compiler without its compiler (a JRE)" ;;
  *) echo "found only Java $too_old, and Java $no_compiler without its compiler (a JRE)" ;;
  esac
}

consider_path() {
  set -f
  IFS=:
  # shellcheck disable=SC2086 # split at the colons
  set -- $PATH
  unset IFS
  set +f
  for folder; do
    for tool in "$folder/javac" "$folder/java"; do
      [ -f "$tool" ] || continue
      # macOS keeps stand-ins here that ask to install Java; its real JDKs are among the usual places.
      [ "$folder" != /usr/bin ] || [ "$(uname)" != Darwin ] || continue
      real=$(readlink -f "$tool" 2>/dev/null) || real=$tool
      home=${real%/*/*}
      # A script that starts Java from elsewhere (asdf, jenv, mise) knows the way there.
      [ -r "$home/release" ] || home=$("$folder/java" -XshowSettings:properties -version 2>&1 </dev/null |
        sed -n 's/^ *java\.home = //p')
      consider_jdk "$home"
      [ -z "$best" ] || return 0
    done
  done
}

consider_usual_places() {
  roots=${CASELOAD_JDK_ROOTS-}
  if [ -z "$roots" ]; then
    roots=/usr/lib/jvm:/usr/java:/opt/java:/opt
    roots=$roots:/Library/Java/JavaVirtualMachines:/opt/homebrew/opt:/usr/local/opt
    if [ -n "${HOME-}" ]; then
      roots=$roots:$HOME/.sdkman/candidates/java:$HOME/.jdks:$HOME/Library/Java/JavaVirtualMachines
      roots=$roots:$HOME/.local/share/mise/installs/java:$HOME/.asdf/installs/java
    fi
    if [ -x /usr/libexec/java_home ]; then
      consider_jdk "$(/usr/libexec/java_home -v "$jdk_required+" 2>/dev/null)"
    fi
  fi
  set -f
  IFS=:
  # shellcheck disable=SC2086 # split at the colons
  set -- $roots
  unset IFS
  set +f
  for root; do
    for home in "$root" "$root"/*; do
      [ -d "$home" ] || continue
      # Apple's and Homebrew's bundles keep the JDK further down.
      for bundle in "$home/Contents/Home" "$home/libexec/openjdk.jdk/Contents/Home"; do
        [ ! -d "$bundle" ] || home=$bundle
      done
      consider_jdk "$home"
    done
  done
}

# Keeps $1 in `best` if it is the newest so far, or remembers why not. Leaves its version in `version`, or nothing.
consider_jdk() {
  version=''
  [ -x "$1/bin/java" ] || return 0
  read_version "$1"
  case $version in
  [1-9]*) ;;
  *) return 0 ;;
  esac
  major=${version%%.*}
  if [ "$major" -lt "$jdk_required" ]; then
    [ "$major" -le "$too_old" ] || too_old=$major
  elif [ ! -x "$1/bin/javac" ]; then
    [ "$major" -le "$no_compiler" ] || no_compiler=$major
  else
    rank=$(rank_of "$version")
    [ "$rank" -le "$best_rank" ] || best=$1 best_rank=$rank
  fi
}

# 25.0.3 for "25.0.3+9-LTS", 26 for "26-ea", 8.0 for "1.8.0_402".
read_version() {
  if [ -r "$1/release" ]; then
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in
      JAVA_VERSION=*) version=${line#JAVA_VERSION=} ;;
      esac
    done <"$1/release"
  fi
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 </dev/null | sed -n 's/^.* version "\([^"]*\)".*$/\1/p')
  version=${version#\"}
  version=${version%%[!0-9.]*}
  version=${version#1.}
}

# One number per version, for comparing: 25000003 for 25.0.3.
rank_of() (
  set -f
  IFS=.
  # shellcheck disable=SC2086 # split at the dots
  set -- $1
  echo $((${1:-0} * 1000000 + ${2:-0} * 1000 + ${3:-0}))
)

JAVA_HOME=$(find_jdk) || exit 1
export JAVA_HOME
