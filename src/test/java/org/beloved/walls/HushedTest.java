package org.beloved.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HushedTest {

    @Test
    void itTellsWhatFailedAndWhereAndNothingThatWasSaid() {
        Exception cause = new IllegalArgumentException("Key (email)=(ruth@example.org) already exists");
        StringWriter log = new StringWriter();
        Hushed.of(new IllegalStateException("no seat for Ruth", cause)).printStackTrace(new PrintWriter(log, true));
        assertThat(log.toString())
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException", "HushedTest.java")
                .doesNotContainIgnoringCase("ruth");
    }
}
