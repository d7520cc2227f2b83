package org.beloved.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An SMTP server that says no to one command, with the words it was given. */
final class StrictPostOffice implements AutoCloseable {

    private final ServerSocket door;
    private final String command;
    private final String no;

    StrictPostOffice(String command, String no) throws IOException {
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.command = command;
        this.no = no;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket caller = door.accept()) {
                    talk(caller);
                }
            }
        } catch (SocketException _) {
            // Closed: the test is over.
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 strict");
        String line = in.readLine();
        while (line != null && !line.startsWith("QUIT")) {
            say(caller, line.toUpperCase(Locale.ROOT).startsWith(command) ? no : "250 yes");
            line = in.readLine();
        }
        say(caller, "221 bye");
    }

    private static void say(Socket caller, String words) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
