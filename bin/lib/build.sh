# Builds the application where it is missing or out of date, and unpacks it for a quick start.
# shellcheck shell=bash

work=target/run
app=$work/app
java_options=(--enable-native-access=ALL-UNNAMED -Dentente.first-visits=25)

# A sum over all that the application is made from. Contents, not times: a fresh checkout of the same files is no change.
sources_sum() {
  {
    find pom.xml .mvn .npmrc package.json package-lock.json tsconfig.json types.d.ts vite.config.ts src/main frontend data \
      -type f ! -path 'src/main/bundles/*' ! -path 'frontend/generated/*' 2>/dev/null || true
  } | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum
}

is_current() { [ -f "$app/entente.jar" ] && [ "$(cat "$work/sources" 2>/dev/null)" = "$(sources_sum)" ]; }

build() {
  local log=$work/build.log began=$SECONDS
  mkdir -p "$work"
  rm -rf "$app" target/classes target/*.jar
  say "Building Entente with JDK $java_version (the first time takes a minute or more) …"
  if ! run ./mvnw --batch-mode package -Dmaven.test.skip=true >"$log" 2>&1; then
    show_log "$log"
    fail "Entente could not be built."
  fi
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/entente-*.jar extract --destination "$app" --application-filename entente.jar \
    >>"$log" 2>&1 || { show_log "$log"; fail "Entente could not be unpacked."; }
  sources_sum >"$work/sources"
  say "Built in $((SECONDS - began)) s."
}

# The JVM's ahead-of-time cache, which halves the start; JDKs before 25 do without.
make_cache() {
  [ "$java_version" -ge 25 ] || return 0
  local cache=$app/entente.aot jdk
  jdk=$( (echo "$JAVA_HOME" && cat "$JAVA_HOME/release" 2>/dev/null) | cksum || true)
  if [ ! -f "$app/jdk" ] || [ "$(cat "$app/jdk")" != "$jdk" ]; then
    say "Preparing a quick start, once for this build and JDK …"
    rm -f "$cache"
    run "$JAVA_HOME/bin/java" "${java_options[@]}" "-XX:AOTCacheOutput=$cache" -Dspring.context.exit=onRefresh -jar "$app/entente.jar" --server.port=0 \
      --spring.datasource.url=jdbc:h2:mem:training \
      >"$work/cache.log" 2>&1 || say "That failed (see $work/cache.log); starting without."
    echo "$jdk" >"$app/jdk"
  fi
  [ ! -f "$cache" ] || java_options+=("-XX:AOTCache=$cache")
}
