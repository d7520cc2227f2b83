package org.beloved.web;

import org.springframework.util.unit.DataSize;

/**
 * An address that takes more in one sending than all others do. Rooms contribute these as beans.
 *
 * @param path without variables
 */
public record LargeUpload(String path, DataSize most) {}
