package org.beloved.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.beloved.shared.Problem;

/**
 * Notices free text that looks like something we never want to hold: an A-number, somebody's papers, a home address. It
 * asks for a second look before saving; the person decides, and nothing typed is lost.
 */
public final class SafetyCheck {

    private static final String KEY = "web.safety.";
    private static final String LOOKED_AGAIN = "looked-again";

    private static final Map<String, Pattern> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("a-number", Pattern.compile("(?i)\\bA[-#\\s]{0,2}\\d{3}[-\\s]?\\d{3}[-\\s]?\\d{2,3}\\b"));
        SIGNS.put(
                "papers",
                Pattern.compile(
                        "\\b(undocumented|illegal (alien|immigrant)s?|illegals|(no|without) papers|overstayed|green card|DACA"
                                + "|indocumentad[oa]s?|ilegales|sin (papeles|documentos)|no tiene(n)? papeles|mojad[oa]s?"
                                + "|(deportation|removal) order|orden de deportaci[oó]n)\\b",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        SIGNS.put(
                "address",
                Pattern.compile(
                        "\\b\\d{1,5} (?:[NSEW]\\.? )?(?:\\p{Lu}[\\p{L}'’.]* |\\d+(?:st|nd|rd|th) ){1,3}"
                                + "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Terrace"
                                + "|Pike|Circle|Highway)\\b"
                                + "|\\b[Cc]alle [\\p{L}. ]{2,40}#? ?\\d{1,5}\\b|\\b[Aa]venida [\\p{L}. ]{2,40}#? ?\\d{1,5}\\b"));
    }

    private SafetyCheck() {}

    /**
     * @param fields the free-text fields of the form
     * @return what to look at again, empty once the person has said that they did
     */
    public static List<Problem> look(Form form, String... fields) {
        List<Problem> found = new ArrayList<>();
        if (form.has(LOOKED_AGAIN, "yes")) {
            return found;
        }
        for (String field : fields) {
            SIGNS.forEach((sign, pattern) -> {
                if (pattern.matcher(form.value(field)).find()) {
                    found.add(Problem.of(field, KEY + sign));
                }
            });
        }
        return found;
    }

    /** Whether the form came back for a second look, and so must offer to be saved as it is. */
    public static boolean asksAgain(Form form) {
        return form.problems().stream().anyMatch(problem -> problem.key().startsWith(KEY));
    }
}
