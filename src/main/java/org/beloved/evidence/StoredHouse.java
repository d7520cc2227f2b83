package org.beloved.evidence;

import java.nio.file.Path;
import javax.sql.DataSource;

/** What an installation stores, for a command that reads or adds to it, with the options that say where it is. */
public interface StoredHouse {

    /**
     * An installation whose database answers.
     *
     * @param database as the role that serves requests
     * @param folder of all that is stored
     */
    record Opened(DataSource database, Path folder) {}

    /** What is to be done with it. */
    interface Work<T> {
        T with(Opened house) throws Exception;
    }

    /** Whether anything was stored yet; asking starts and creates nothing. */
    boolean exists();

    /** Opens the database, which a running server may have open too, and closes what it opened. */
    <T> T open(Work<T> work) throws Exception;
}
