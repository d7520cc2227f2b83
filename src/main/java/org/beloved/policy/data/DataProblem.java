package org.beloved.policy.data;

/** One thing wrong with a data file, told so that whoever wrote the file can mend it. */
public record DataProblem(String file, int line, String id, String expected, String found) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + (id.isEmpty() ? "" : id + ": ") + "expected " + expected + ", found " + found;
    }
}
