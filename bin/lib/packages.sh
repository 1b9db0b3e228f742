# Installs what the system's packages have.
# shellcheck shell=bash

# Installs a package by apt-get, where that is there and may be used.
# $1 what it is called, $2 its package
install_package() {
  local as_root='' log=target/$2.log
  [ "$(id -u)" = 0 ] || as_root='sudo -n'
  command -v apt-get >/dev/null && $as_root true 2>/dev/null || return 0
  say "Installing $1 by apt-get …"
  mkdir -p target
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086
  { run $as_root apt-get update && run $as_root apt-get install -y --no-install-recommends "$2"; } \
    >"$log" 2>&1 || show_log "$log"
}
