# Finds the JDK: JAVA_HOME, the path, then the newest of the usual places.
# shellcheck shell=bash

oldest_jdk=21

# The major version of the JDK in a folder, 0 if there is none.
jdk_version() {
  local version=''
  if [ -x "$1/bin/javac" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true)
    [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' || true)
  fi
  echo "${version:-0}"
}

jdk_on_path() {
  local javac
  javac=$(command -v javac) || return 0
  javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac")
  dirname "$(dirname "$javac")"
}

newest_installed_jdk() {
  local home version newest=0 found=''
  for home in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* /opt/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    version=$(jdk_version "$home")
    if [ "$version" -gt "$newest" ]; then
      newest=$version
      found=$home
    fi
  done
  echo "$found"
}

# Sets JAVA_HOME and java_version.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "$(jdk_on_path)" "$(newest_installed_jdk)"; do
    [ -n "$home" ] || continue
    java_version=$(jdk_version "$home")
    if [ "$java_version" -ge "$oldest_jdk" ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  fail "Entente needs JDK $oldest_jdk or newer and found none: install one (JDK 25 is best), or set JAVA_HOME to where it is."
}
