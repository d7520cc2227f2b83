package org.beloved.evidence.context;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** The nation's requests by year, each copy of the files by itself. */
record NationPage() implements Page {

    private static final double WIDE = 200;

    /** One fiscal year, or two that were released together, in the two copies. */
    record Line(String period, OptionalInt first, OptionalInt second) {}

    List<Line> fiscal() {
        List<ReleaseFile> files = ReleaseFile.of(ReleaseFile.Kind.FEDERAL_FISCAL_YEAR);
        Set<String> periods = new LinkedHashSet<>();
        files.stream()
                .map(ReleaseFile::period)
                .sorted(Comparator.naturalOrder())
                .forEach(periods::add);
        return periods.stream()
                .map(period -> new Line(period, rows(files, period, false), rows(files, period, true)))
                .toList();
    }

    private static OptionalInt rows(List<ReleaseFile> files, String period, boolean second) {
        return files.stream()
                .filter(file -> file.period().equals(period) && file.isSecondCopy() == second)
                .mapToInt(ReleaseFile::rows)
                .findFirst();
    }

    List<ReleaseFile> calendar() {
        return ReleaseFile.of(ReleaseFile.Kind.CALENDAR_YEAR);
    }

    List<ReleaseFile> ranges() {
        return ReleaseFile.of(ReleaseFile.Kind.DATE_RANGE);
    }

    /** As people read it: "2009", "2011 and 2012", "2015, not whole". */
    String year(Line line, Words words) {
        String bare = line.period().replace("FY", "");
        if (bare.endsWith(" to date")) {
            return words.say("evidence.nation.part", "year", bare.substring(0, 4));
        }
        return bare.contains("-")
                ? words.say("evidence.nation.two", "first", bare.substring(0, 4), "second", "20" + bare.substring(5))
                : bare;
    }

    String range(ReleaseFile file, Words words) {
        String[] ends = file.period().split("\\.\\.", -1);
        return words.say(
                "evidence.nation.from-to",
                "from",
                words.longDate(LocalDate.parse(ends[0])),
                "to",
                words.longDate(LocalDate.parse(ends[1])));
    }

    /** How long a bar is, in a view box 200 wide. */
    String bar(int rows) {
        int most = calendar().stream().mapToInt(ReleaseFile::rows).max().orElse(1);
        return String.format(Locale.ROOT, "%.1f", WIDE * rows / most);
    }

    @Override
    public String template() {
        return "evidence/context/nation";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.nation.title");
    }
}
