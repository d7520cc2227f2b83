package org.beloved.operations;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Runs the sample commands with nobody listening, so that Java can note what they load. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private final Class<?> application;

    RehearseCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try {
            return Commands.rehearsals().stream()
                    .mapToInt(line -> BelovedCommand.run(application, line.toArray(String[]::new)))
                    .max()
                    .orElse(0);
        } finally {
            System.setOut(out);
        }
    }
}
