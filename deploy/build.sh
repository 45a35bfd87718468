# For deploy/up, deploy/bench and the like, which source it: finds a JDK and builds, from the project's folder,
# what is not built yet.

sources=(pom.xml {service-chassis,{partnership,assessment,reporting}-service,deploy/local}/{pom.xml,src/main} service-chassis/src/test)
programs=(deploy/local/target/samenspel-local.jar {partnership,assessment,reporting}-service/target/quarkus-app/quarkus-run.jar)

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Prints the version of the JDK in folder $1: its first number, or 0 when there is none.
version_of() {
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || echo 0
}

# Leaves JAVA_HOME as it is when it will do; else takes the JDK of the PATH, else any that is found.
find_jdk() {
  local on_path candidate version
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(realpath "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(version_of "$candidate")
    if [ "${version:-0}" -ge 17 ]; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  fail "Samenspel needs a JDK, version 17 or later, and none was found." \
    "Install one (Debian, Ubuntu: apt install openjdk-17-jdk) or let JAVA_HOME point to it."
}

is_built() {
  local program
  for program in "${programs[@]}"; do
    [ -e "$program" ] || return 1
  done
  for program in "${programs[@]}"; do
    [ -z "$(find "${sources[@]}" -type f -newer "$program" -print -quit)" ] || return 1
  done
}

build() { # build MODULE: it and what it needs
  local log=$1/target/build.log
  command -v mvn >/dev/null || fail "Samenspel is built with Maven 3.8 or later, and mvn was not found." \
    "Install it (Debian, Ubuntu: apt install maven) and run this again."
  mkdir -p "$1/target"
  echo "Building Samenspel with Maven. The first time this takes minutes, most of it fetching libraries."
  if ! mvn -B package -pl "$1" -am -DskipTests -Dspotless.check.skip=true 2>&1 | tee "$log" | progress; then
    grep -m 20 '^\[ERROR\]' "$log" >&2 || tail -n 20 "$log" >&2
    fail "" "The build failed; all that Maven said is in $log."
  fi
  touch "${programs[@]}"
}

progress() {
  awk '/^\[INFO\] Building Samenspel/ { sub(/^\[INFO\] Building /, ""); sub(/ [0-9][^ ]*SNAPSHOT */, " "); print "  " $0; fflush() }
       /^Downloaded/ { if (++fetched % 100 == 0) { print "    " fetched " files fetched"; fflush() } }'
}
