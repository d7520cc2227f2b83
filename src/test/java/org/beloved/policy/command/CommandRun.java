package org.beloved.policy.command;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beloved.policy.casefile.JsonText;
import picocli.CommandLine;

/** One run of a command, as from a shell. */
record CommandRun(int exit, String out, String err) {

    static CommandRun of(Object command, String input, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var before = System.in;
        System.setIn(new ByteArrayInputStream(input.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        try {
            var exit = new CommandLine(command)
                    .setOut(new PrintWriter(out, true))
                    .setErr(new PrintWriter(err, true))
                    .execute(arguments);
            return new CommandRun(exit, out.toString(), err.toString());
        } finally {
            System.setIn(before);
        }
    }

    Map<?, ?> object() {
        return (Map<?, ?>) Objects.requireNonNull(JsonText.read(out));
    }

    List<?> list() {
        return (List<?>) Objects.requireNonNull(JsonText.read(out));
    }
}
