# Sourced by the other scripts: finds a JDK of version 25 or newer without starting one, and sets JAVA_HOME.

beloved_find_jdk() {
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* /usr/java/* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
        [ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
        if [ "${version:-0}" -ge 25 ]; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    echo "Beloved needs Java 25 or newer (a JDK), and none was found. Install one, for example from https://adoptium.net, or set JAVA_HOME to yours." >&2
    return 1
}

beloved_find_maven() {
    if command -v mvn >/dev/null 2>&1; then
        return 0
    fi
    echo "Beloved is built with Maven, and there is none. Install it, for example with: apt install maven" >&2
    return 1
}
