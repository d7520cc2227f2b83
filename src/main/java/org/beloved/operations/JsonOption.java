package org.beloved.operations;

import java.io.PrintWriter;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code --json}: the answer for machines. */
final class JsonOption {
    @Option(names = "--json", description = "Answers in JSON.")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }

    void print(Object answer, PrintWriter out) {
        out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(answer));
    }
}
