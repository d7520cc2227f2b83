package org.beloved.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.beloved.InTurn;
import org.beloved.operations.directory.DataDirectory;
import org.beloved.operations.directory.DirectoryLock;
import org.beloved.operations.directory.InstanceKey;
import org.beloved.operations.directory.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@InTurn
class BelovedCommandTests {
    @TempDir
    private Path folder;

    @Test
    void saysWhatToDoWhenNothingWasAsked() {
        Run run = run();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("./beloved demo").contains("serve");
    }

    @Test
    void refusesAnUnknownCommandOrOptionAsBadUsage() {
        assertThat(run("dance").exit()).isEqualTo(2);
        assertThat(run("status", "--loudly").exit()).isEqualTo(2);
        assertThat(run("demo", "--port", "many").exit()).isEqualTo(2);
    }

    @Test
    void helpListsEveryCommandButTheHiddenOnes() {
        Run run = run("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("demo", "serve", "status", "check").doesNotContain("rehearse");
    }

    @Test
    void statusOfNothingIsAnAnswerAndCreatesNothing() {
        Path nowhere = folder.resolve("nowhere");
        Run run = run("status", "--data", nowhere.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("not running").contains("nothing there yet");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void statusFindsTheServerThatHoldsTheData() throws Exception {
        DataDirectory data = DataDirectory.at(folder.resolve("data"));
        try (DirectoryLock lock = data.lock("serve")) {
            lock.saying(new RunningServer(77, "serve", "http://localhost:8080", "goes out through mail.example.org"));
            Run run = run("status", "--json", "--data", data.root().toString());
            JsonNode answer = JsonMapper.shared().readTree(run.output());
            assertThat(answer.get("running").asBoolean()).isTrue();
            assertThat(answer.get("process").asLong()).isEqualTo(77);
            assertThat(answer.get("address").asString()).isEqualTo("http://localhost:8080");
            assertThat(answer.get("mail").asString()).isEqualTo("goes out through mail.example.org");
            assertThat(run("status", "--data", data.root().toString()).output())
                    .contains("Mail     goes out through mail.example.org");
        }
    }

    @Test
    void checkOfNothingFailsInASentence() {
        Run run = run("check", "--data", folder.resolve("nowhere").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors()).startsWith("There is no Beloved in").doesNotContain("Exception");
    }

    @Test
    void checkStartsNoEmptyDatabaseOnlyToPraiseIt() throws Exception {
        DataDirectory data = DataDirectory.at(folder.resolve("elsewhere"));
        InstanceKey.keptIn(folder.resolve("elsewhere.key"), data).rememberFor(data);
        Run run = run("check", "--data", data.root().toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors()).startsWith("There is no database in").contains("--database-url");
        assertThat(data.root().resolve("postgres")).doesNotExist();
    }

    @Test
    void checkTellsWhereMailGoesWhileBelovedRuns() throws Exception {
        DataDirectory data = DataDirectory.at(folder.resolve("data"));
        InstanceKey.keptIn(folder.resolve("data.key"), data).rememberFor(data);
        assertThat(run(onTheTestDatabase("check", "--data", data.root().toString()))
                        .output())
                .contains("Mail is sent by nobody: Beloved is not running");
        try (DirectoryLock lock = data.lock("serve")) {
            lock.saying(new RunningServer(77, "serve", "http://localhost:8080", MailOptions.KEPT));
            assertThat(run(onTheTestDatabase("check", "--data", data.root().toString()))
                            .output())
                    .contains("Mail is kept, to be read by administrators under /desk/administration/outbox.");
        }
    }

    @Test
    void startingSaysWhereMailGoes() {
        MailOptions mail = new MailOptions();
        CommandLine options =
                new CommandLine(CommandSpec.create().addMixin("mail", CommandSpec.forAnnotatedObject(mail)));
        options.parseArgs("--smtp-host", "mail.example.org");
        assertThat(mail.inWords()).isEqualTo("goes out through mail.example.org, port 587");
        options.parseArgs();
        assertThat(mail.inWords()).isEqualTo(MailOptions.KEPT);
    }

    @Test
    void anInvitationSaysWhenItsAddressIsAGuess() {
        String data = folder.resolve("data").toString();
        String key = folder.resolve("data.key").toString();
        String[] invite = onTheTestDatabase("admin", "invite", "ada@example.org", "--data", data, "--key-file", key);
        assertThat(run(invite).output())
                .contains("http://localhost:8080/", "is a guess", "--base-url")
                .contains("It works once");
        String[] knowing = Arrays.copyOf(invite, invite.length + 1);
        knowing[invite.length] = "--base-url=https://beloved.example";
        assertThat(run(knowing).output()).contains("https://beloved.example/").doesNotContain("is a guess");
    }

    /** Without starting a server of its own. */
    private static String[] onTheTestDatabase(String... arguments) {
        Database database = TestDatabase.database();
        return Stream.concat(
                        Arrays.stream(arguments),
                        Stream.of(
                                "--database-url=" + database.url(),
                                "--database-password=" + database.app().password(),
                                "--database-owner-password=" + database.owner().password(),
                                "--database-backup-password="
                                        + database.backup().password()))
                .toArray(String[]::new);
    }

    @Test
    void aDemonstrationNeverEntersRealDataAndIsNeverServed() throws Exception {
        Path real = Files.createDirectories(folder.resolve("real/postgres"));
        Files.writeString(real.resolve("PG_VERSION"), "18\n");
        Run demo = run("demo", "--port", "0", "--data", folder.resolve("real").toString());
        assertThat(demo.exit()).isEqualTo(1);
        assertThat(demo.errors()).contains("holds real data");

        DataDirectory demonstration = DataDirectory.at(folder.resolve("demonstration"));
        new DemonstrationMark(demonstration).prepare();
        Run serve = run("serve", "--port", "0", "--data", demonstration.root().toString());
        assertThat(serve.exit()).isEqualTo(1);
        assertThat(serve.errors()).contains("whose passphrases everybody knows");
    }

    @Test
    void anInterruptedDemonstrationIsBegunAnew() throws Exception {
        DataDirectory data = DataDirectory.at(folder.resolve("demonstration"));
        DemonstrationMark mark = new DemonstrationMark(data);
        mark.prepare();
        Path table = Files.createDirectories(data.root().resolve("postgres")).resolve("PG_VERSION");
        Files.writeString(table, "18\n");
        mark.prepare();
        assertThat(table).doesNotExist();

        Files.createDirectories(data.root().resolve("postgres"));
        Files.writeString(table, "18\n");
        mark.loaded();
        mark.prepare();
        assertThat(table).exists();
    }

    @Test
    void everyRehearsedCommandSucceeds() {
        assertThat(Commands.rehearsals()).hasSizeGreaterThan(2);
        assertThat(run("rehearse").exit()).isZero();
    }

    private static Run run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, UTF_8));
        System.setErr(new PrintStream(errors, true, UTF_8));
        try {
            int exit = BelovedCommand.run(BelovedCommandTests.class, arguments);
            return new Run(exit, output.toString(UTF_8), errors.toString(UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private record Run(int exit, String output, String errors) {}
}
