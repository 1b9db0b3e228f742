# Finds Chromium, or installs it by the system's packages.
# shellcheck shell=bash

chromium_installed() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  for name in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    [ -x "$name" ] && echo "$name" && return
  done
  return 1
}

# Sets ENTENTE_CHROMIUM.
find_chromium() {
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  if [ -z "${ENTENTE_CHROMIUM:-}" ] && ! ENTENTE_CHROMIUM=$(chromium_installed); then
    install_packages Chromium chromium
    ENTENTE_CHROMIUM=$(chromium_installed) ||
      fail "The browser tests need Chromium or Chrome and found none: install one, or set ENTENTE_CHROMIUM to its program."
  fi
  export ENTENTE_CHROMIUM
}
