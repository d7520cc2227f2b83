package org.beloved.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Why a message could not be sent, as far as an administrator can do something about it. */
public enum Trouble {
    /** The mail server cannot be reached, or stopped answering. */
    NO_ANSWER,
    /** The mail server does not take our user name and password. */
    SIGN_IN,
    /** There is no such address, says the mail server: trying again is no use. */
    ADDRESS,
    /** The mail server does not take our sender, or the message itself. */
    REFUSED,
    /** The mail server asked to try again later. */
    LATER;

    private static final int FOR_GOOD = 500;

    boolean isForGood() {
        return this == ADDRESS;
    }

    static Trouble of(Exception failure) {
        List<Throwable> all = new ArrayList<>();
        gather(failure, all);
        if (all.stream().anyMatch(MailAuthenticationException.class::isInstance)) {
            return SIGN_IN;
        }
        if (all.stream().anyMatch(AddressException.class::isInstance)) {
            return ADDRESS;
        }
        return all.stream()
                .map(Trouble::answered)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NO_ANSWER);
    }

    private static Optional<Trouble> answered(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> Optional.of(byCode(address.getReturnCode(), ADDRESS));
            case SMTPSenderFailedException sender -> Optional.of(byCode(sender.getReturnCode(), REFUSED));
            // One that only tells of refused addresses has the address's own answer next to it.
            case SMTPSendFailedException letter
            when letter.getNextException() == null -> Optional.of(byCode(letter.getReturnCode(), REFUSED));
            default -> Optional.empty();
        };
    }

    private static Trouble byCode(int code, Trouble forGood) {
        return code >= FOR_GOOD ? forGood : LATER;
    }

    /** Mail failures hang together in three ways: causes, next ones, and one for each message. */
    private static void gather(@Nullable Throwable failure, List<Throwable> all) {
        if (failure == null || all.contains(failure)) {
            return;
        }
        all.add(failure);
        gather(failure.getCause(), all);
        if (failure instanceof MessagingException trouble) {
            gather(trouble.getNextException(), all);
        }
        if (failure instanceof MailSendException several) {
            several.getFailedMessages().values().forEach(each -> gather(each, all));
        }
    }
}
