package org.beloved.policy.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.documents.Block;
import org.beloved.documents.Document;
import org.beloved.documents.DocumentFormat;
import org.beloved.policy.Bilingual;
import org.beloved.policy.Cases;
import org.beloved.policy.Condition;
import org.beloved.policy.Criterion;
import org.beloved.policy.Dice;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.PolicyVersion.OtherClauses;
import org.beloved.policy.Proof;
import org.beloved.policy.data.ImplicationsFile;
import org.beloved.policy.data.ProvisionsFile;
import org.beloved.policy.provision.ModelRule;
import org.beloved.policy.provision.ProvisionRule;
import org.beloved.policy.provision.Requests;
import org.beloved.policy.strict.Axioms;
import org.beloved.policy.wording.ClauseWording;
import org.beloved.policy.wording.Phrases;
import org.beloved.toolkit.Kits;
import org.beloved.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftingTests {

    private static final Requests REQUESTS = new Requests(Kits.shipped(), ProvisionsFile.shipped());
    private static final Precedents PRECEDENTS =
            new Precedents(Cases.BOOK, new Axioms(Cases.OFFENSES, ImplicationsFile.shipped()));

    private static Document draft(ModelRule model, Language language) {
        return new Drafting(language, Cases.OFFENSES, PRECEDENTS).draft(model, DraftKind.ORDINANCE, "Gem County");
    }

    private static String text(String set, Language language) {
        var model = REQUESTS.inSet(set).orElseThrow();
        return new String(DocumentFormat.TXT.write(draft(model, language)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void aDraftedRuleReadsBackAsTheSameRule(Language language) {
        var dice = new Dice(2014);
        for (int draw = 0; draw < 400; draw++) {
            assertReadsBack(draw % 2 == 0 ? dice.tree(3) : dice.plainTree(4), language);
        }
        for (var set : REQUESTS.sets()) {
            REQUESTS.inSet(set.id()).orElseThrow().hold().ifPresent(rule -> assertReadsBack(rule, language));
        }
        Cases.BOOK
                .versions()
                .forEach(version -> assertReadsBack(version.rules().hold().when(), language));
    }

    private static void assertReadsBack(Condition rule, Language language) {
        var clauses = new OtherClauses(Optional.empty(), Optional.empty(), Optional.empty());
        var provision = new ProvisionRule(
                "drawn", new Bilingual("Drawn", "Sacada"), Optional.of(rule), Optional.empty(), clauses, List.of());
        var document = draft(new ModelRule(List.of(provision), REQUESTS.book()), language);
        var lead = Phrases.in(language).say("policy.draft.text.holds.lead", "county", "Gem County");
        var known = new ArrayList<Criterion>();
        rule.leaves().map(Condition.Leaf::criterion).forEach(known::add);
        var read = new DraftReader(language, known).holdRule(document, lead);
        assertThat(new Proof(List.of()).areEqual(rule, read)).as("%s", rule).isTrue();
    }

    @Test
    void twoClausesThatDifferNeverReadTheSame() {
        for (var language : Language.values()) {
            var wording = new ClauseWording(language, Cases.OFFENSES);
            var dice = new Dice(7);
            var criteria = Stream.concat(
                            Cases.BOOK.versions().stream()
                                    .flatMap(version ->
                                            version.rules().hold().when().leaves()),
                            Stream.generate(() -> dice.tree(2)).limit(300).flatMap(Condition::leaves))
                    .map(Condition.Leaf::criterion)
                    .distinct()
                    .toList();
            var classesKnown = criteria.stream().map(wording::must).distinct().toList();
            assertThat(classesKnown).as("sentences in %s", language).hasSizeGreaterThan(criteria.size() * 3 / 4);
        }
    }

    @Test
    void theModelOfSantaClaraIsProvedEqualToSantaClarasRule() {
        assertThat(PRECEDENTS.equalTo(REQUESTS.inSet("santa-clara-2011").orElseThrow()))
                .extracting(PolicyVersion::id)
                .contains("us-ca-santa-clara-2011");
        assertThat(PRECEDENTS.equalTo(REQUESTS.inSet("judges-warrant").orElseThrow()))
                .extracting(PolicyVersion::id)
                .contains("us-ca-santa-clara-2019", "us-dc-2020")
                .doesNotContain("us-ca-santa-clara-2011");
    }

    @Test
    void aNoteNamesThePlacesThatHaveTheClauseAndNoOthers() {
        var book = REQUESTS.book();
        assertThat(PRECEDENTS.of(book.find("full-reimbursement").orElseThrow(), book))
                .extracting(PolicyVersion::id)
                .contains("us-ca-santa-clara-2011", "us-il-cook-2011", "us-dc-2012")
                .doesNotContain("us-ca-santa-clara-2019", "us-il-champaign-2012");
        assertThat(PRECEDENTS.of(book.find("judicial-warrant").orElseThrow(), book))
                .extracting(PolicyVersion::id)
                .contains("us-ny-nyc-2014", "us-ca-santa-clara-2019")
                .doesNotContain("us-il-champaign-2012");
    }

    @Test
    void everySetDraftsInBothLanguagesAndEveryFormat() {
        for (var set : REQUESTS.sets()) {
            for (var language : Language.values()) {
                var document = draft(REQUESTS.inSet(set.id()).orElseThrow(), language);
                for (var format : DocumentFormat.values()) {
                    assertThat(format.write(document)).hasSizeGreaterThan(2000);
                }
                assertThat(document.blocks().stream().filter(Block.Heading.class::isInstance))
                        .hasSizeGreaterThan(4);
            }
        }
    }

    @Test
    void theTextSaysWhatItIsAndLeavesBlanksForTheCounty() {
        assertThat(text("judges-warrant", Language.ENGLISH))
                .contains("It is not legal advice")
                .contains("A judge must have signed a warrant.")
                .contains("takes effect on [date]")
                .contains("King County")
                .contains("Gem County");
        assertThat(text("santa-clara-2011", Language.SPANISH))
                .contains("Traducción de cortesía")
                .contains("Se cumple al menos una de estas cosas:")
                .doesNotContain("the county")
                .doesNotContain("{");
        assertThat(text("toolkit-2011", Language.ENGLISH).toLowerCase(Locale.ROOT))
                .contains("counsel");
    }

    @Test
    void anAgeAskedForTwiceIsSaidOnce() {
        var text = text("santa-clara-2011", Language.ENGLISH);
        assertThat(text.split("The person must be 18 or older", -1)).hasSize(2);
    }
}
