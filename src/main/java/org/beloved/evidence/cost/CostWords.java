package org.beloved.evidence.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.beloved.web.Words;

/** Ranges in words. */
public record CostWords(Words words) {

    /** As in "$2,600 to $510,000". */
    public String range(Cost cost) {
        Span rounded = cost.total().rounded();
        return words.say("evidence.cost.range", "low", dollars(rounded.low()), "high", dollars(rounded.high()));
    }

    /** With cents only where there are some. */
    public String dollars(BigDecimal amount) {
        return "$" + number(amount);
    }

    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : number.stripTrailingZeros().scale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A factor's end as it is written in tables. */
    public String end(Factor factor, BigDecimal number) {
        return switch (factor) {
            case DAYS -> number(number);
            case DAY_COST -> dollars(number);
        };
    }

    public String year(Cost cost) {
        return cost.year()
                .map(year -> words.say("evidence.cost.in-year", "year", Integer.toString(year)))
                .orElseGet(() -> words.say("evidence.cost.in-all"));
    }

    /** What the range is for, in short. */
    public String section(Cost cost) {
        return cost.year()
                .map(year -> words.say("evidence.cost.section.what", "year", Integer.toString(year)))
                .orElseGet(() -> words.say("evidence.cost.section.all"));
    }
}
