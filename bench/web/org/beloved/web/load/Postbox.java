package org.beloved.web.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes every letter of the house and counts it. */
final class Postbox implements AutoCloseable {

    private final ServerSocket door;
    private final AtomicInteger letters = new AtomicInteger();

    private Postbox(ServerSocket door) {
        this.door = door;
    }

    static Postbox open() throws IOException {
        Postbox box = new Postbox(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(box::listen);
        return box;
    }

    int port() {
        return door.getLocalPort();
    }

    int letters() {
        return letters.get();
    }

    /** Until so many have come since it was opened. */
    synchronized void await(int many) throws InterruptedException {
        while (letters.get() < many) {
            wait();
        }
    }

    private void listen() {
        try {
            while (true) {
                Socket house = door.accept();
                Thread.ofVirtual().start(() -> take(house));
            }
        } catch (SocketException closed) {
            if (!door.isClosed()) {
                throw new IllegalStateException(closed);
            }
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private void take(Socket house) {
        try (house;
                BufferedReader said =
                        new BufferedReader(new InputStreamReader(house.getInputStream(), StandardCharsets.UTF_8));
                OutputStream answers = house.getOutputStream()) {
            answer(answers, "220 postbox");
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals("DATA")) {
                    answer(answers, "354 go on");
                    while (!said.readLine().equals(".")) {
                        // What it says is of no interest here.
                    }
                    answer(answers, "250 kept");
                    count();
                } else {
                    answer(answers, line.equals("QUIT") ? "221 goodbye" : "250 yes");
                }
            }
        } catch (IOException gone) {
            System.err.println("the house left in the middle of a letter: " + gone);
        }
    }

    private synchronized void count() {
        letters.incrementAndGet();
        notifyAll();
    }

    private static void answer(OutputStream answers, String line) throws IOException {
        answers.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        answers.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
