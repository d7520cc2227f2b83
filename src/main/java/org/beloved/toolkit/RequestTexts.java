package org.beloved.toolkit;

import java.util.List;

/**
 * The words with which a team asks for a meeting.
 *
 * @param call the call script, line by line
 */
public record RequestTexts(List<CallLine> call, Text voicemail, Mail mail, Mail reminder) {

    public RequestTexts {
        call = List.copyOf(call);
    }

    /** @param when what has just happened, such as "If they ask what it is about" */
    public record CallLine(Text when, Text say) {}

    /** A message to the office. */
    public record Mail(Text subject, Text body) {}
}
