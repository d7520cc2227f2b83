package org.beloved.policy.draft;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.beloved.documents.Document;
import org.beloved.documents.DocumentFormat;
import org.beloved.documents.HtmlWriter;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.draft.DraftController.Asked;
import org.beloved.policy.provision.Requests;
import org.beloved.policy.where.CountyChoice;
import org.beloved.toolkit.Provision;
import org.beloved.toolkit.ProvisionSet;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * The choice of provisions and, once there is one, the text.
 *
 * @param equal the versions whose hold rule is in every case the drafted one
 */
record DraftPage(
        Asked asked,
        CountyChoice where,
        Form form,
        Requests requests,
        Language language,
        Optional<Document> document,
        List<PolicyVersion> equal)
        implements Page {

    @Override
    public String template() {
        return "policy/draft/show";
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }

    @Override
    public String title(Words words) {
        return words.say("policy.draft.title");
    }

    @Override
    public String description(Words words) {
        return words.say("policy.draft.lede");
    }

    String heading(Words words) {
        return document.isEmpty()
                ? words.say("policy.draft.heading")
                : words.say("policy.draft.heading." + asked.kind());
    }

    List<ProvisionSet> sets() {
        return requests.sets();
    }

    boolean isChosen(Provision provision) {
        return asked.provisions().contains(provision.id());
    }

    /** Markup as it is: the writer has escaped every word in it. */
    Content html() {
        var html = document.map(HtmlWriter::fragment).orElse("");
        return output -> output.writeContent(html);
    }

    List<DocumentFormat> formats() {
        return List.of(DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.HTML, DocumentFormat.TXT);
    }

    /** The question with the county's code instead of words, as files and links carry it. */
    private String query() {
        return "provisions=" + String.join(",", asked.provisions())
                + (where.code().isEmpty() ? "" : "&place=" + where.code()) + "&kind=" + asked.kind();
    }

    String file(DocumentFormat format, Language in) {
        return "/policies/draft." + format.extension() + "?" + query() + "&lang=" + in.tag();
    }

    List<String> equalNames() {
        return equal.stream()
                .map(version -> version.place().name().in(language) + " ("
                        + version.validity().effective().earliest().getYear() + ")")
                .toList();
    }
}
