# The options of the commands that serve, and the questions they ask a port.
# shellcheck shell=bash

port=8080
library=''

# Reads --port, --library and --help.
read_options() {
  while [ $# -gt 0 ]; do
    case "$1" in
      --help | -h)
        say "$help"
        exit 0
        ;;
      --port)
        [ $# -ge 2 ] || usage_error "--port needs a number"
        port=$2
        shift 2
        ;;
      --library)
        [ $# -ge 2 ] || usage_error "--library needs a folder"
        library=$2
        shift 2
        ;;
      *) usage_error "unknown option $1" ;;
    esac
  done
  case "$port" in '' | *[!0-9]* | ??????*) usage_error "--port needs a number from 1 to 65535, not '$port'" ;; esac
  { [ "$port" -ge 1 ] && [ "$port" -le 65535 ]; } || usage_error "--port needs a number from 1 to 65535, not '$port'"
  if [ -n "$library" ]; then
    local given=$library
    library=$(cd "$called_in" && cd -- "$given" 2>/dev/null && pwd) || usage_error "--library needs a folder, and '$given' is none"
  fi
  export SERVER_ADDRESS=${SERVER_ADDRESS:-127.0.0.1}
  case "$SERVER_ADDRESS" in
    127.0.0.1 | localhost | 0.0.0.0 | :: | ::1) host=localhost ;;
    *) host=$SERVER_ADDRESS ;;
  esac
}

is_taken() { (exec 3<>"/dev/tcp/$host/$port") 2>/dev/null; }

# Whether the first page is there.
answers() {
  (
    exec 3<>"/dev/tcp/$host/$port" &&
      printf 'GET / HTTP/1.1\r\nHost: %s:%s\r\nConnection: close\r\n\r\n' "$host" "$port" >&3 &&
      read -r -t 20 _ status _ <&3 &&
      [ "$status" = 200 ]
  ) 2>/dev/null
}

check_port() {
  ! is_taken || fail "Port $port is taken by another program: choose another one, for example bin/${0##*/} --port $((port % 65535 + 1))."
}
