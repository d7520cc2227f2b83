package org.beloved.meetings.prepare;

/**
 * What a team wants to say, whoever it meets.
 *
 * @param purpose one or two sentences: why we come
 * @param message the one sentence that should be remembered
 * @param contact where an office may answer; empty while the team has not said
 * @param version 0 while nothing is written
 */
public record Preparation(String purpose, String message, String contact, int version) {

    static final Preparation NONE = new Preparation("", "", "", 0);

    /** Beyond this nobody says it in one breath. */
    static final int MOST_SENTENCES = 2;

    public boolean hasPurpose() {
        return !purpose.isEmpty();
    }

    public boolean hasMessage() {
        return !message.isEmpty();
    }

    Preparation saying(String newPurpose, String newMessage) {
        return new Preparation(newPurpose, newMessage, contact, version);
    }

    public Preparation answeringTo(String newContact) {
        return new Preparation(purpose, message, newContact, version);
    }

    Preparation at(int otherVersion) {
        return new Preparation(purpose, message, contact, otherVersion);
    }

    /** A title such as "Rev." ends no sentence. */
    static int sentences(String text) {
        String plain = text.strip().replaceAll("\\b(St|Dr|Rev|Sr|Sra|Mr|Mrs|Ms|No)\\.", "$1");
        return plain.isEmpty() ? 0 : plain.split("[.!?…]+(?=\\s|$)").length;
    }
}
