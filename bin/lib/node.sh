# Finds Node 24 with npm 11, the ones that Vaadin's build wants, or installs them beside the build.
# shellcheck shell=bash

has_node() {
  case "$(node -v 2>/dev/null)" in v24.*) ;; *) return 1 ;; esac
  case "$(npm -v 2>/dev/null)" in 11.*) ;; *) return 1 ;; esac
}

# Puts Node first on the path.
find_node() {
  has_node && return
  local tools=$PWD/.tools before=$PATH
  export PATH=$tools/node/bin:$PATH
  has_node && return
  PATH=$before command -v npm >/dev/null ||
    fail "Entente's build needs Node 24 with npm 11 and found no npm to install them with: install Node 24, then run this again."
  say "Installing Node 24 and npm 11 in .tools/node …"
  mkdir -p "$tools"
  PATH=$before run npm install -g --prefix "$tools/node" --fetch-retries=1 node@24 npm@11 \
    >"$tools/node.log" 2>&1 || true
  hash -r
  has_node ||
    fail "Node 24 could not be installed (see .tools/node.log): check that this machine reaches the npm registry, or install Node 24 with npm 11 yourself."
}
