# Installs what the system's packages have.
# shellcheck shell=bash

# Installs packages by apt-get, where that is there and may be used.
# $1 what they are called together, then the packages
install_packages() {
  local what=$1 as_root='' log=target/$2.log
  shift
  [ "$(id -u)" = 0 ] || as_root='sudo -n'
  command -v apt-get >/dev/null && $as_root true 2>/dev/null || return 0
  say "Installing $what by apt-get …"
  mkdir -p target
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086
  { run $as_root apt-get update && run $as_root apt-get install -y --no-install-recommends "$@"; } \
    >"$log" 2>&1 || show_log "$log"
}
