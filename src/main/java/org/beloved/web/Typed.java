package org.beloved.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.Problem;

/** Reads a form field by field and gathers everything that is still to mend, so that a person hears it at once. */
public final class Typed {

    /** A day in another year is a slip of the pen, and some are no day to the database. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private final Form form;
    private final List<Problem> problems = new ArrayList<>();

    public Typed(Form form) {
        this.form = form;
    }

    /** @param missing the message for an empty field */
    public String required(String field, String missing, int most) {
        String value = optional(field, most);
        if (value.isEmpty()) {
            mend(Problem.of(field, missing));
        }
        return value;
    }

    public String optional(String field, int most) {
        String value = form.value(field);
        if (value.length() > most) {
            mend(Problem.of(field, "web.form.too-long", "most", most));
        }
        return value;
    }

    /** @param missing the message when nothing, or something else, was chosen */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type, String missing) {
        String value = form.value(field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return Optional.of(constant);
            }
        }
        mend(Problem.of(field, missing));
        return Optional.empty();
    }

    /** Empty when nothing was typed, and when what was typed is no date: then there is something to mend. */
    public Optional<LocalDate> day(String field) {
        String value = form.value(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day =
                parsed(value).filter(read -> read.getYear() >= FIRST_YEAR && read.getYear() <= LAST_YEAR);
        if (day.isEmpty()) {
            mend(Problem.of(field, "web.form.no-date"));
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** A day that must be there and cannot lie ahead. */
    public Optional<LocalDate> pastDay(String field, String missing, LocalDate today) {
        if (form.value(field).isEmpty()) {
            mend(Problem.of(field, missing));
        }
        Optional<LocalDate> day = day(field);
        if (day.filter(today::isBefore).isPresent()) {
            mend(Problem.of(field, "web.form.ahead"));
        }
        return day;
    }

    /** A web address; without a scheme people mean the safe one. Empty when nothing was typed, and when it is none. */
    public String webAddress(String field, int most, String bad) {
        String value = optional(field, most);
        if (value.isEmpty()) {
            return value;
        }
        String whole = value.contains("://") ? value : "https://" + value;
        if (!isWebAddress(whole)) {
            mend(Problem.of(field, bad));
            return "";
        }
        return whole;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Empty when nothing, or nothing like an id, was sent. */
    public Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(form.value(field)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public void mend(Problem problem) {
        problems.add(problem);
    }

    public void mend(Collection<Problem> more) {
        problems.addAll(more);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** The form with what is to mend. */
    public Form form() {
        return form.with(problems);
    }
}
