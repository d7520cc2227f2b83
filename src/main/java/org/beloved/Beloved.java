package org.beloved;

/** Starts Beloved. */
public final class Beloved {
    private Beloved() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
