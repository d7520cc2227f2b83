package org.beloved.operations.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's port: drawn free once, then kept, so that other commands find the running server. */
final class Port {
    private Port() {}

    static int rememberedIn(Path file) throws IOException {
        if (Files.exists(file)) {
            int port = Integer.parseInt(Files.readString(file, UTF_8).strip());
            if (isFree(port)) {
                return port;
            }
        }
        int port = anyFree();
        PrivateFiles.write(file, port + "\n");
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = on(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (ServerSocket probe = on(0)) {
            return probe.getLocalPort();
        }
    }

    private static ServerSocket on(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }
}
