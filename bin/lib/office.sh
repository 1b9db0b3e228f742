# Finds LibreOffice, with which a test looks at slides, or installs it by the system's packages.
# shellcheck shell=bash

# Without it, that test alone is skipped. The fonts have the widths of those that slides are written for.
find_office() {
  command -v soffice >/dev/null || install_packages LibreOffice libreoffice-impress-nogui fonts-liberation
  command -v soffice >/dev/null || say "There is no LibreOffice (soffice): the test that looks at slides is skipped."
}
