package org.beloved.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.beloved.operations.postgres.Refusal;

/** The port that people's browsers knock at. */
final class Port {
    private Port() {}

    /** Said before the database starts, not half a minute later. */
    static void refuseTaken(InetAddress address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException trouble) {
            throw new Refusal(taken(port), trouble);
        }
    }

    static String taken(int port) {
        return "Port " + port
                + " is taken by another program, or this user may not open it. Choose another, for example "
                + "--port 8081.";
    }
}
