# Sourced: finds the Chromium that browser tests drive, or installs Debian's where that is allowed.

beloved_find_chromium() {
    if command -v chromium >/dev/null 2>&1; then
        return 0
    fi
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing Chromium for the browser tests…" >&2
        # First the lists: old ones name packages that the mirror no longer has.
        if apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y chromium >/dev/null; then
            return 0
        fi
    fi
    echo "The browser tests need Chromium, and it could not be installed here. Install it, for example with: sudo apt install chromium" >&2
    return 1
}
