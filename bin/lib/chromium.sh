# Sourced: finds the Chromium that browser tests drive, or installs Debian's where that is allowed.

# The same browser with and without a window; the one that cannot draw a window takes a third of the time.
beloved_chromium() {
    command -v chromium-headless-shell || command -v chromium
}

beloved_find_chromium() {
    if beloved_chromium >/dev/null; then
        return 0
    fi
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing Chromium for the browser tests…" >&2
        # First the lists: old ones name packages that the mirror no longer has.
        apt-get update -qq >&2 || true
        for package in chromium-headless-shell chromium; do
            if DEBIAN_FRONTEND=noninteractive apt-get install -qq -y "$package" >/dev/null; then
                return 0
            fi
        done
    fi
    echo "The browser tests need Chromium, and it could not be installed here. Install it, for example with: sudo apt install chromium-headless-shell" >&2
    return 1
}
