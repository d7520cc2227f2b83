package org.beloved.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The site of a congregation: a server and an origin of its own, with one page into which somebody pasted something. */
final class OtherSite implements AutoCloseable {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>First Street Church</title></head>
            <body><main><h1>Our neighbors</h1>
            %s
            </main></body>
            </html>
            """;

    private final HttpServer server;

    private OtherSite(HttpServer server) {
        this.server = server;
    }

    static OtherSite with(String pasted) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, pasted));
        server.start();
        return new OtherSite(server);
    }

    private static void answer(HttpExchange exchange, String pasted) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/")) {
                byte[] page = PAGE.formatted(pasted).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    /** Another host than the house has, not only another port: to a browser the two are strangers. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
