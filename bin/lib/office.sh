# Finds LibreOffice, with which a test looks at slides, or installs it by the system's packages.
# shellcheck shell=bash

# Without it, that test alone is skipped.
find_office() {
  command -v soffice >/dev/null || install_package LibreOffice libreoffice-impress-nogui
  command -v soffice >/dev/null || say "There is no LibreOffice (soffice): the test that looks at slides is skipped."
}
