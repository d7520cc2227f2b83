package org.beloved.web;

import org.springframework.util.unit.DataSize;

/**
 * An address that takes more in one sending than all others do. Rooms contribute these as beans.
 *
 * @param path without variables
 * @param most of files together; the other fields of the form come on top
 */
public record LargeUpload(String path, DataSize most) {

    private static final DataSize FIELDS = DataSize.ofMegabytes(1);

    long bytes() {
        return most.toBytes() + FIELDS.toBytes();
    }
}
