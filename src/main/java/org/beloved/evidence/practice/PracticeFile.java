package org.beloved.evidence.practice;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.beloved.evidence.facility.Table;
import org.beloved.evidence.intake.Normalizer;
import org.beloved.places.Places;
import org.beloved.places.State;

/**
 * Writes a file in the columns of the release of March 2026, the same bytes for the same number of rows. How often a
 * column is blank is as in the release of 2025, and how requests ended is as in the records of 2007 to 2015 (both by
 * the Deportation Data Project's files); whom a request is about and where is drawn by lot.
 */
public final class PracticeFile {

    private static final long SEED = 20_260_301;
    private static final String LAYOUT = "ddp-2026-03";
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 1);
    private static final int DAYS = 3 * 365;

    private static final double NO_ID = 0.132;
    private static final double NO_CONVICTION_CHARGE = 0.6924;
    private static final double AGAIN = 0.18;
    private static final int FIRST_BIRTH = 1955;
    private static final int BIRTHS = 52;
    private static final int LATEST_CONVICTION_DAYS = 4000;

    private static final Share CRIMINALITY =
            Share.evenly("1 Convicted Criminal", "2 Pending Criminal Charges", "3 Other Immigration Violator");
    private static final Share CHARGES = Share.evenly(
            "5404 Driving Under Influence Liquor",
            "1315 Assault",
            "3599 Dangerous Drugs",
            "2399 Larceny",
            "5499 Traffic Offense",
            "0999 Homicide",
            "2299 Burglary");
    private static final Share FORMS = new Share()
            .or(70, "I247A - Immigration Detainer - Notice of Action (as of May 2025)")
            .or(25, "I247A - Immigration Detainer - Immigration Detainer - Notice of Action")
            .or(5, "I247G");
    private static final Share ENDINGS = Share.blankIn(
            0.4023,
            new Share()
                    .or(659_041, "Booked into Detention")
                    .or(167_874, "Lifted")
                    .or(105_147, "Case Closed")
                    .or(20_241, "Detainer Declined by LEA")
                    .or(17_988, "Transferred")
                    .or(10_711, "Early Release")
                    .or(1_931, "Prosecutorial Discretion")
                    .or(1_846, "Alien Not Subject to Deportation")
                    .or(693, "United States Citizen Interviewed"));

    /** Columns that we do not read, filled so that a file has the size and the variety of a real one. */
    private static final Map<String, Share> OTHERS = Map.ofEntries(
            Map.entry("Facility AOR", Share.blankIn(0.209, Share.evenly("Practice Area of Responsibility"))),
            Map.entry(
                    "Case Status",
                    Share.blankIn(
                            0.528,
                            Share.evenly(
                                    "ACTIVE", "8-Excluded/Deported/Removed", "E-Charging Document Canceled by ICE"))),
            Map.entry("Detainer Threat Level", Share.blankIn(0.0464, Share.evenly("1", "2", "3"))),
            Map.entry("Gender", Share.evenly("Unknown")),
            Map.entry("Citizenship Country", Share.evenly("UNKNOWN")),
            Map.entry("Birth Country", Share.evenly("UNKNOWN")),
            Map.entry("Entry Status", Share.blankIn(0.227, Share.evenly("Not  Applicable"))),
            Map.entry("Aggravated Felon Yes No", Share.evenly("Not an Aggravated Felon")),
            Map.entry(
                    "Processing Disposition",
                    Share.evenly(
                            "Detainer",
                            "Warrant of Arrest/Notice to Appear",
                            "ADMINISTRATIVE DEPORTATION I-851/I-851A")),
            Map.entry(
                    "Case Category",
                    Share.evenly("[2A] Deportable - Under Adjudication by IJ", "[16] Reinstated Final Order")),
            Map.entry("Deportation Ordered Yes No", Share.evenly("YES", "NO")),
            Map.entry("Order to Show Cause Served Yes No", Share.evenly("NO")),
            Map.entry("Biometric Match Yes No", Share.blankIn(0.237, Share.evenly("YES", "NO"))),
            Map.entry("Statements Made Yes No", Share.evenly("YES", "NO")),
            Map.entry("Resume Custody Yes No", Share.evenly("NO")),
            Map.entry("TOD Current Duty Site", Share.evenly("PRACTICE, PA, DOCKET CONTROL OFFICE")));

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<CSVRecord> jails;
    private final Map<String, String> states = stateNames();
    private final List<String> columns = Table.read("intake/layouts.csv").stream()
            .map(row -> row.get(LAYOUT))
            .filter(name -> !name.isEmpty())
            .toList();
    private long people;

    private PracticeFile(Predicate<CSVRecord> where) {
        jails = Table.read("facilities/prisons_and_jails.csv").stream()
                .filter(jail -> jail.get("type").equals("COUNTY"))
                .filter(where)
                .toList();
    }

    public static PracticeFile ofTheNation() {
        return new PracticeFile(_ -> true);
    }

    /** @param code of the post office, such as PA */
    public static PracticeFile ofState(String code) {
        return new PracticeFile(jail -> jail.get("state").equals(code));
    }

    /** Writes a header and so many rows. */
    public void write(Appendable out, long rows) throws IOException {
        line(out, columns);
        for (long row = 0; row < rows; row++) {
            Map<String, String> values = row();
            line(
                    out,
                    columns.stream()
                            .map(column -> values.getOrDefault(column, ""))
                            .toList());
        }
    }

    private Map<String, String> row() {
        Map<String, String> values = new HashMap<>();
        OTHERS.forEach((column, share) -> values.put(column, share.draw(random)));
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        CSVRecord jail = jail();
        values.put("Detainer Prepare Date", day + " 00:00:00");
        values.put("Detainer Facility", jail.get("name"));
        values.put("Facility City", jail.get("city"));
        values.put("Facility State", states.getOrDefault(jail.get("state"), jail.get("state")));
        values.put("Detainer Type", FORMS.draw(random));
        values.put("Detainer Lift Reason", ENDINGS.draw(random));
        values.put("Birth Year", Integer.toString(FIRST_BIRTH + random.nextInt(BIRTHS)));
        values.put("Final Order Yes No", random.nextInt(4) == 0 ? "YES" : "NO");
        values.put("Anonymized Identifier", person());
        String criminality = CRIMINALITY.draw(random);
        values.put("Detainer Criminality", criminality);
        // Charges stand only with convictions, so that over all rows as many are blank as in the release.
        if (criminality.startsWith("1") && random.nextDouble() < (1 - NO_CONVICTION_CHARGE) * CRIMINALITIES) {
            String charge = CHARGES.draw(random);
            values.put("MSC Charge Code", charge.substring(0, 4));
            values.put("MSC Charge", charge.substring(5));
            values.put(
                    "MSC Conviction Date",
                    day.minusDays(random.nextInt(LATEST_CONVICTION_DAYS)).toString());
        }
        return values;
    }

    private static final int CRIMINALITIES = 3;

    /** A few jails have most of the requests, as everywhere: the square of an even draw leans to the list's beginning. */
    private CSVRecord jail() {
        double even = random.nextDouble();
        return jails.get((int) (even * even * jails.size()));
    }

    private String person() {
        if (random.nextDouble() < NO_ID) {
            return "";
        }
        boolean again = people > 0 && random.nextDouble() < AGAIN;
        long number = again ? random.nextLong(people) : people++;
        return Normalizer.MADE_UP + "%032x".formatted(number * 0x9E3779B97F4A7C15L);
    }

    private static void line(Appendable out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                out.append("NA");
            } else if (cell.indexOf(',') >= 0) {
                out.append('"').append(cell).append('"');
            } else {
                out.append(cell);
            }
        }
        out.append('\n');
    }

    private static Map<String, String> stateNames() {
        Map<String, String> names = new HashMap<>();
        for (State state : Places.shipped().states()) {
            names.put(state.code(), state.name().toUpperCase(Locale.ROOT));
        }
        return names;
    }
}
