package org.beloved.evidence.arrival;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.beloved.evidence.store.DataSetName;
import org.beloved.evidence.store.Keeping;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.Typed;
import org.springframework.web.multipart.MultipartFile;

/** What a moderator typed and chose: either something to look at, or the form with what is to mend. */
record ArrivalForm(Form form, Optional<Answer> answer) {

    static final String UTF_8 = "UTF-8";
    private static final List<String> ENCODINGS = List.of(UTF_8, "windows-1252", "UTF-16");

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_LINE = 300;

    /** More files than any release has. */
    private static final int MOST_FILES = 20;

    private static final int LARGEST_COLUMNS = 20_000;

    /** A good form. */
    record Answer(Keeping.Wanted wanted, String encoding) {}

    static List<String> encodings() {
        return ENCODINGS;
    }

    /** @param files those that were chosen; {@code columns} the small file that says which column is which */
    static ArrivalForm read(Form form, List<MultipartFile> files, Optional<MultipartFile> columns) {
        Typed typed = new Typed(form);
        if (files.isEmpty()) {
            typed.mend(Problem.of("files", "evidence.arrival.files.missing"));
        }
        if (files.size() > MOST_FILES) {
            typed.mend(Problem.of("files", "evidence.arrival.files.many", "most", MOST_FILES));
        }
        String title = typed.required("title", "evidence.arrival.title.missing", LONGEST_TITLE);
        Optional<String> id = DataSetName.id(title);
        if (!title.isEmpty() && id.isEmpty()) {
            typed.mend(Problem.of("title", "evidence.arrival.title.letters"));
        }
        String origin = typed.required("origin", "evidence.arrival.origin.missing", LONGEST_LINE);
        String credit = typed.optional("credit", LONGEST_LINE);
        String licence = typed.optional("licence", LONGEST_LINE);
        String encoding = form.value("encoding").isEmpty() ? UTF_8 : form.value("encoding");
        if (!ENCODINGS.contains(encoding)) {
            typed.mend(Problem.of("encoding", "evidence.arrival.encoding.missing"));
        }
        if (columns.filter(file -> file.getSize() > LARGEST_COLUMNS).isPresent()) {
            typed.mend(Problem.of("columns", "evidence.arrival.columns.large"));
        }
        return new ArrivalForm(
                typed.form(),
                typed.isGood()
                        ? id.map(name -> new Answer(new Keeping.Wanted(name, title, credit, licence, origin), encoding))
                        : Optional.empty());
    }

    static Charset charset(String encoding) {
        return ENCODINGS.contains(encoding) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
    }
}
