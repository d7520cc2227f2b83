package org.beloved.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where mail goes out; without a host it waits in the outbox, where administrators can read it. */
final class MailOptions {
    static final String KEPT = "is kept, to be read by administrators under /desk/administration/outbox";

    @Option(
            names = "--smtp-host",
            paramLabel = "HOST",
            defaultValue = "${env:BELOVED_SMTP_HOST}",
            description = "Mail server (BELOVED_SMTP_HOST). Without one, mail stays in the outbox.")
    private @Nullable String host;

    @Option(
            names = "--smtp-port",
            paramLabel = "N",
            defaultValue = "${env:BELOVED_SMTP_PORT:-587}",
            description = "Its port (BELOVED_SMTP_PORT; default 587, encrypted by STARTTLS; 465 is encrypted at once).")
    private int port;

    @Option(
            names = "--smtp-user",
            paramLabel = "NAME",
            defaultValue = "${env:BELOVED_SMTP_USER}",
            description = "User name there (BELOVED_SMTP_USER).")
    private @Nullable String user;

    @Option(
            names = "--smtp-password",
            paramLabel = "PASSWORD",
            defaultValue = "${env:BELOVED_SMTP_PASSWORD}",
            description = "Password there (BELOVED_SMTP_PASSWORD).")
    private @Nullable String password;

    @Option(
            names = "--smtp-from",
            paramLabel = "EMAIL",
            defaultValue = "${env:BELOVED_SMTP_FROM}",
            description = "Sender of all mail (BELOVED_SMTP_FROM).")
    private @Nullable String from;

    String inWords() {
        return host == null ? KEPT : "goes out through " + host + ", port " + port;
    }

    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        if (host == null) {
            return properties;
        }
        properties.put("spring.mail.host", host);
        properties.put("spring.mail.port", Integer.toString(port));
        if (user != null && password != null) {
            properties.put("spring.mail.username", user);
            properties.put("spring.mail.password", password);
            properties.put("spring.mail.properties.mail.smtp.auth", "true");
        }
        if (from != null) {
            properties.put("beloved.mail.from", from);
        }
        properties.putAll(encryption());
        return properties;
    }

    /** Plain mail only to a server on this machine: a mail may carry an invitation. */
    private Map<String, String> encryption() {
        if (port == 465) {
            return Map.of("spring.mail.properties.mail.smtp.ssl.enable", "true");
        }
        boolean here = "localhost".equals(host) || "127.0.0.1".equals(host);
        return Map.of(
                "spring.mail.properties.mail.smtp.starttls.enable",
                "true",
                "spring.mail.properties.mail.smtp.starttls.required",
                Boolean.toString(!here));
    }
}
