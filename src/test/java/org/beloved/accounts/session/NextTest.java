package org.beloved.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "workspace",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/\t/elsewhere.example",
                "/ /elsewhere.example",
                "/path\r\nSet-Cookie: a=b",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "/sign-in?next=/sign-in",
                "/sign-out"
            })
    void nothingLeadsToAnotherSiteOrBackToTheDoor(String asked) {
        assertThat(Next.of(asked)).isEqualTo(Next.TEAMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/join/aB-_9", "/workspace/larkspur~2/plan?day=1&x=%2F#top", "/places/42091?lang=es"})
    void aPathOfThisSiteIsKept(String asked) {
        assertThat(Next.of(asked).path()).isEqualTo(asked);
    }

    @Test
    void anEndlessPathIsNotKept() {
        assertThat(Next.of("/" + "a".repeat(600))).isEqualTo(Next.TEAMS);
    }
}
