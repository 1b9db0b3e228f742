# What every command shares: how to speak, how to run and stop other programs.
# shellcheck shell=bash

child=''
exit_when_stopped=130

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# A mistake in how the command was called: one sentence.
usage_error() {
  printf '%s: %s; usage: %s\n' "bin/${0##*/}" "$1" "$usage" >&2
  exit 2
}

# Starts a program in a process group of its own, so that it can be stopped with all that it started.
start() {
  set -m
  "$@" </dev/null &
  child=$!
  set +m
}

# Waits for what `start` started; its exit code is the answer.
finish() {
  local code=0
  wait "$child" || code=$?
  child=''
  return "$code"
}

run() {
  start "$@"
  finish
}

stop_child() {
  [ -n "$child" ] || return 0
  kill -TERM -- "-$child" 2>/dev/null || true
  local tenths=0
  while kill -0 "$child" 2>/dev/null && [ "$tenths" -lt 150 ]; do
    sleep 0.1
    tenths=$((tenths + 1))
  done
  kill -KILL -- "-$child" 2>/dev/null || true
  child=''
}

stopped() {
  trap '' INT TERM HUP
  stop_child
  exit "$exit_when_stopped"
}

trap stopped INT TERM HUP
trap stop_child EXIT

milliseconds() {
  if [ -n "${EPOCHREALTIME-}" ]; then # bash 5
    local microseconds=${EPOCHREALTIME/[.,]/}
    echo $((microseconds / 1000))
  else
    echo $((SECONDS * 1000))
  fi
}

# The last lines of a log that tell why a program failed, and where the rest is.
show_log() {
  {
    grep -E '^\[ERROR\] .|^(wget|curl|npm error|Exception|Caused by|Error)' "$1" | grep -v -E 'Help 1|-e switch|-X switch|For more information' |
      tail -n 25 || tail -n 25 "$1"
    if grep -q -E 'Unknown host|Could not transfer|Failed to fetch|Connection refused|ENOTFOUND|EAI_AGAIN|ECONNREFUSED' "$1"; then
      say "A download failed: check that this machine reaches Maven Central and the npm registry."
    fi
    say "The whole log is in $1."
  } >&2
}
