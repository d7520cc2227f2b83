package org.beloved.policy.clock;

import java.util.Optional;

/** A way to count the hours of a hold. */
public enum ClockRule {
    /** The federal regulation, 8 CFR 287.7(d): Saturdays, Sundays and federal holidays do not count. */
    REGULATION_48("48-regulation", 48, true),
    /** The face of form I-247A: every hour counts. */
    FORM_48("48-form", 48, false),
    /** A local cap of one day, every hour counted. */
    FLAT_24("24", 24, false),
    /** A local cap of one day, without Saturdays, Sundays and federal holidays. */
    REGULATION_24("24-regulation", 24, true);

    private final String code;
    private final int hours;
    private final boolean workingDaysOnly;

    ClockRule(String code, int hours, boolean workingDaysOnly) {
        this.code = code;
        this.hours = hours;
        this.workingDaysOnly = workingDaysOnly;
    }

    /** The name on the command line and in JSON. */
    public String code() {
        return code;
    }

    public int hours() {
        return hours;
    }

    /** Whether Saturdays, Sundays and federal holidays stand still. */
    public boolean isWorkingDaysOnly() {
        return workingDaysOnly;
    }

    public static Optional<ClockRule> ofCode(String code) {
        for (var rule : values()) {
            if (rule.code.equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
