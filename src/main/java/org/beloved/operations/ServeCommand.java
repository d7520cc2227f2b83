package org.beloved.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.beloved.operations.directory.DataDirectory;
import org.beloved.operations.directory.DirectoryLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", mixinStandardHelpOptions = true, description = "Starts Beloved for real use.")
final class ServeCommand implements Callable<Integer> {
    private final Class<?> application;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port (default ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "Network address to listen on: this machine only, or with --tls-cert all addresses.")
    private @Nullable String bind;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "${env:BELOVED_BASE_URL}",
            description = "Address that people type, for links in mail and for passkeys (BELOVED_BASE_URL).")
    private @Nullable String baseUrl;

    @Option(
            names = "--source-url",
            paramLabel = "URL",
            defaultValue = "${env:BELOVED_SOURCE_URL}",
            description = "Where people get the source of what runs here; the page \"about\" links to it.")
    private @Nullable URI sourceUrl;

    @Mixin
    private DataOption dataOption = new DataOption();

    @Mixin
    private KeyOption keyOption = new KeyOption();

    @Mixin
    private ExternalDatabase externalDatabase = new ExternalDatabase();

    @Mixin
    private TlsOptions tls = new TlsOptions();

    @Mixin
    private MailOptions mail = new MailOptions();

    @Mixin
    private WarmUpOption warmUp = new WarmUpOption();

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        QuietLogs.start();
        ServingSettings settings = settings();
        try (Closing closing = Closing.atExit()) {
            DataDirectory data = dataOption.open();
            DirectoryLock lock = closing.keep(data.lock("serve"));
            Port.refuseTaken(InetAddress.getByName(settings.bind()), port);
            new DemonstrationMark(data).refuseToServe();
            Serving serving = Serving.start(
                    application,
                    Installation.open(data, keyOption.fileFor(data), externalDatabase.orNull(), closing),
                    settings,
                    closing);
            if (warmUp.isAsked()) {
                return 0;
            }
            serving.announce(lock, "serve");
            print(serving);
            closing.awaitExit();
            return 0;
        }
    }

    private ServingSettings settings() {
        Map<String, String> properties = new LinkedHashMap<>(tls.properties());
        properties.putAll(mail.properties());
        properties.put("beloved.links.check", "true");
        if (sourceUrl != null) {
            properties.put("beloved.source-url", sourceUrl.toString());
        }
        String address = bind != null ? bind : tls.given() ? "0.0.0.0" : "127.0.0.1";
        String scheme = tls.given() ? "https" : "http";
        String url = baseUrl == null ? scheme + "://localhost:" + port : baseUrl;
        return new ServingSettings(port, address, url, mail.inWords(), properties);
    }

    private void print(Serving serving) {
        Path key = serving.installation().key().file();
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        out.println("Beloved is running.");
        out.println();
        out.println("  Open  " + serving.address());
        out.println("  Data  " + serving.installation().data().root());
        out.println("  Key   " + key + "  (keep a copy elsewhere: without it nobody can read the sealed columns)");
        out.println("  Mail  " + serving.mail());
        out.println();
        out.println("Press Ctrl-C to stop.");
        out.flush();
    }
}
