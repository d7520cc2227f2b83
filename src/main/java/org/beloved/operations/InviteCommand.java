package org.beloved.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.accounts.Standing;
import org.beloved.accounts.StandingInvitation;
import org.beloved.operations.directory.RunningServer;
import org.beloved.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "invite",
        mixinStandardHelpOptions = true,
        description = "Prints a link with which the owner of an address becomes administrator or moderator.")
final class InviteCommand implements Callable<Integer> {
    /** Where {@code serve} answers unless it is told otherwise. */
    private static final String GUESS = "http://localhost:8080";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "EMAIL", description = "Whom to invite.")
    private String email = "";

    @Option(
            names = "--as",
            paramLabel = "STANDING",
            defaultValue = "administrator",
            description = "administrator or moderator (default ${DEFAULT-VALUE}).")
    private Standing standing = Standing.ADMINISTRATOR;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "${env:BELOVED_BASE_URL}",
            description = "Address that people type, when the server is not running (BELOVED_BASE_URL).")
    private @Nullable String baseUrl;

    @Mixin
    private HouseOptions house = new HouseOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        QuietLogs.start();
        EmailAddress invited = EmailAddress.parse(email)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "\"" + email + "\" is no email address. Write it like you@example.org"));
        if (standing == Standing.NEIGHBOR) {
            throw new ParameterException(spec.commandLine(), "Say --as administrator or --as moderator.");
        }
        try (Closing closing = Closing.atExit()) {
            HouseOptions.Attached attached = house.attach(closing, "admin");
            Optional<String> address = address(attached.running());
            print(
                    invited,
                    address.orElse(GUESS)
                            + StandingInvitation.make(attached.source(), InstantSource.system(), invited, standing),
                    address.isEmpty());
            return 0;
        }
    }

    /** Empty when nobody said it. */
    private Optional<String> address(Optional<RunningServer> running) {
        return running.filter(server -> !server.isStarting())
                .map(RunningServer::address)
                .or(() -> Optional.ofNullable(baseUrl));
    }

    private void print(EmailAddress invited, String link, boolean isGuessed) {
        PrintWriter out = spec.commandLine().getOut();
        if (json.isAsked()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("email", invited.value());
            answer.put("as", standing.name().toLowerCase(java.util.Locale.ROOT));
            answer.put("link", link);
            answer.put("addressGuessed", isGuessed);
            answer.put("goodForDays", StandingInvitation.DAYS);
            json.print(answer, out);
            return;
        }
        out.println("Give this link to " + invited + ", and to nobody else:");
        out.println();
        out.println("  " + link);
        out.println();
        out.println("It works once and is good for " + StandingInvitation.DAYS + " days.");
        if (isGuessed) {
            out.println();
            out.println("Beloved is not running on this data, so \"" + GUESS + "\" is a guess. Where people reach it "
                    + "at another address, say that with --base-url and make the link anew.");
        }
        out.flush();
    }
}
