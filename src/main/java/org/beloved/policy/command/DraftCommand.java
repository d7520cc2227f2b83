package org.beloved.policy.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.documents.Document;
import org.beloved.documents.DocumentFormat;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.data.ImplicationsFile;
import org.beloved.policy.draft.DraftKind;
import org.beloved.policy.draft.Drafting;
import org.beloved.policy.draft.Precedents;
import org.beloved.policy.provision.ModelRule;
import org.beloved.policy.strict.Axioms;
import org.beloved.policy.wording.RuleWording;
import org.beloved.shared.Fips;
import org.beloved.web.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drafts a model text from provisions. */
@Command(name = "draft", description = "Draft a model ordinance or resolution from provisions.")
public final class DraftCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--provisions",
            required = true,
            description = "A set (toolkit-2011, santa-clara-2011, judges-warrant) or provisions: a,b,…")
    private String provisions = "";

    @Option(names = "--place", description = "FIPS code of the county (five digits).")
    private @Nullable String place;

    @Option(names = "--kind", defaultValue = "ordinance", description = "ordinance or resolution.")
    private String kind = "";

    @Option(names = "--to", description = "Write a file instead: its ending says how (.html .pdf .docx .txt).")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        var language = output.language();
        var ids = ids();
        var complaints = complaints(ids);
        if (language.isEmpty()) {
            return output.unknownLanguage();
        }
        if (!complaints.isEmpty()) {
            return output.badInput(complaints);
        }
        var model = Shipped.provisions().book().together(ids);
        var axioms = new Axioms(Shipped.offenses(), ImplicationsFile.shipped());
        var precedents = new Precedents(Shipped.book(), axioms);
        var document = new Drafting(language.get(), Shipped.offenses(), precedents)
                .draft(
                        model,
                        DraftKind.ofWord(kind).orElseThrow(),
                        county().map(found -> found.name().full()).orElse(""));
        return answer(document, model, precedents, language.get());
    }

    private int answer(Document document, ModelRule model, Precedents precedents, Language language)
            throws IOException {
        if (file != null) {
            Files.write(file, format(file).orElseThrow().write(document));
            output.line(file.toString());
        } else if (output.json) {
            json(document, model, precedents, language);
        } else {
            output.line(text(document));
        }
        return ExitCode.ANSWERED;
    }

    private List<String> ids() {
        return Shipped.provisions()
                .set(provisions)
                .map(set -> set.provisions().stream()
                        .map(provision -> provision.id())
                        .toList())
                .orElse(List.of(provisions.split(",")));
    }

    private List<String> complaints(List<String> ids) {
        var complaints = new ArrayList<String>();
        var book = Shipped.provisions().book();
        ids.stream()
                .filter(id -> book.find(id).isEmpty())
                .forEach(id -> complaints.add("--provisions: expected one of "
                        + Shipped.provisions().setIds() + " or of "
                        + book.provisions().stream().map(one -> one.id()).toList() + ", found \"" + id + "\""));
        if (place != null && county().isEmpty()) {
            complaints.add("--place: expected the FIPS code of a county (five digits), found \"" + place + "\"");
        }
        if (DraftKind.ofWord(kind).isEmpty()) {
            complaints.add("--kind: expected ordinance or resolution, found \"" + kind + "\"");
        }
        if (file != null && format(file).isEmpty()) {
            complaints.add("--to: expected a file ending in .html, .pdf, .docx or .txt, found \"" + file + "\"");
        }
        return complaints;
    }

    private Optional<County> county() {
        return Optional.ofNullable(place).flatMap(Fips::parse).flatMap(Places.shipped()::county);
    }

    private static Optional<DocumentFormat> format(Path file) {
        var name = String.valueOf(file.getFileName());
        return DocumentFormat.ofExtension(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String text(Document document) {
        return new String(DocumentFormat.TXT.write(document), StandardCharsets.UTF_8);
    }

    private void json(Document document, ModelRule model, Precedents precedents, Language language) {
        var words = new RuleWording(language, Shipped.offenses());
        var fields = new LinkedHashMap<String, Object>();
        fields.put(
                "provisions", model.provisions().stream().map(one -> one.id()).toList());
        fields.put("kind", kind);
        fields.put("language", language.tag());
        fields.put("title", document.title());
        fields.put(
                "holdRule",
                model.hold().stream()
                        .flatMap(rule -> words.lines(rule).stream())
                        .map(line -> "  ".repeat(line.depth()) + line.words())
                        .toList());
        fields.put(
                "equalTo",
                precedents.equalTo(model).stream().map(PolicyVersion::id).toList());
        var having = new LinkedHashMap<String, Object>();
        model.provisions()
                .forEach(one -> having.put(
                        one.id(),
                        precedents.of(one, model.book()).stream()
                                .map(PolicyVersion::id)
                                .toList()));
        fields.put("alreadyIn", having);
        fields.put("text", text(document));
        output.json(fields);
    }
}
