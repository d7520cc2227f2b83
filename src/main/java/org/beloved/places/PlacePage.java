package org.beloved.places;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.places.Agreements.Agreement;
import org.beloved.places.JailAnswer.Basis;
import org.beloved.web.Page;
import org.beloved.web.PlacePanel;
import org.beloved.web.Shell;
import org.beloved.web.Words;

/** A county: who runs its jail and why we think so, and what other rooms know of the place. */
record PlacePage(JailAnswer answer, List<PlacePanel> contributions) implements Page {

    /** A row of the list of facts; an absent value is shown as not known yet. */
    record Fact(String label, Optional<String> value) {}

    @Override
    public String template() {
        return "places/show";
    }

    @Override
    public String title(Words words) {
        return words.say("places.title", "place", new PlaceWords(words).label(county()));
    }

    @Override
    public String description(Words words) {
        return words.say("places.search.county");
    }

    County county() {
        return answer.county();
    }

    JailStory story(PlaceWords words) {
        return new JailStory(answer, words);
    }

    /** Where the table has no row, the heading says so, and nothing is to be added. */
    boolean isKnown() {
        return answer.basis() != Basis.NO_ROW;
    }

    Optional<StateMap> map() {
        return StateMap.around(county());
    }

    List<County> neighbors() {
        return Places.shipped().neighbors(county());
    }

    List<Agreement> agreements() {
        return Agreements.in(county());
    }

    String startAddress() {
        return "/workspace/start?fips=" + county().fips() + "&county="
                + URLEncoder.encode(county().label(), StandardCharsets.UTF_8);
    }

    List<Content> panels(Shell shell) {
        return contributions.stream()
                .map(panel -> panel.draw(county().fips(), shell))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The four links always, known or not; the rest only where the table says something. */
    List<Fact> facts(JailStory story) {
        var facts = new ArrayList<Fact>();
        facts.add(fact(story, "runs", Optional.of(story.kind()).filter(_ -> isKnown())));
        addKnown(facts, story, "chosen", story.howChosen());
        addKnown(facts, story, "term", story.term());
        facts.add(fact(story, "policy", story.policyMaker()));
        facts.add(fact(story, "pays", story.funder()));
        facts.add(fact(story, "signs", story.signer()));
        addKnown(facts, story, "leverage", story.leverage());
        addKnown(facts, story, "statute", answer.state().flatMap(JailAnswer.StateRow::statute));
        return facts;
    }

    private static void addKnown(List<Fact> facts, JailStory story, String label, Optional<String> value) {
        if (value.isPresent()) {
            facts.add(fact(story, label, value));
        }
    }

    private static Fact fact(JailStory story, String label, Optional<String> value) {
        return new Fact(story.words().say("places.jail.label." + label), value);
    }

    /** What could be wrong with the answer, in the order of how likely that is. */
    List<String> doubts(PlaceWords words) {
        var doubts = new ArrayList<String>();
        if (answer.confidence() == Confidence.RECALLED) {
            doubts.add(words.say("places.wrong.memory"));
        }
        if (answer.basis() == Basis.STATE_ROW) {
            doubts.add(words.say("places.wrong.state", "state", words.state(county().state())));
        }
        doubts.add(words.say("places.wrong.elsewhere"));
        doubts.add(words.say("places.wrong.old", "month", words.month(WhoRunsTheJail.AS_OF)));
        return doubts;
    }
}
