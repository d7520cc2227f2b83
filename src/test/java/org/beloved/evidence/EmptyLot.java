package org.beloved.evidence;

import picocli.CommandLine.Command;

/** Where no house stands: whoever asks for stored data here finds none. */
@Command
public final class EmptyLot implements StoredHouse {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public <T> T open(Work<T> work) {
        throw new AssertionError("nothing is stored here, and nobody should have asked");
    }
}
