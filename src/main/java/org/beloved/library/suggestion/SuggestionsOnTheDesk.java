package org.beloved.library.suggestion;

import java.util.List;
import java.util.UUID;
import org.beloved.web.DeskQueue;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Suggested resources that wait for a moderator. */
@Component
class SuggestionsOnTheDesk implements DeskQueue {

    static final String KIND = "library";

    private final Suggestions suggestions;
    private final SuggestionRulings rulings;

    SuggestionsOnTheDesk(Suggestions suggestions, SuggestionRulings rulings) {
        this.suggestions = suggestions;
        this.rulings = rulings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(Words words) {
        return words.say("library.decision");
    }

    @Override
    public List<Waiting> waiting(Words words) {
        return suggestions.waiting().stream()
                .map(each -> new Waiting(
                        each.id().toString(), each.says().title(), each.says().publisher(), path(each.id()), each.at()))
                .toList();
    }

    @Override
    public List<Decided> decided(int most, Words words) {
        return rulings.latest(most).stream()
                .map(each -> new Decided(
                        title(each.suggestion()),
                        words.say("library.decision.done." + each.kind()),
                        each.reason(),
                        path(each.suggestion()),
                        each.by(),
                        each.at()))
                .toList();
    }

    private String title(UUID suggestion) {
        return suggestions.find(suggestion).map(each -> each.says().title()).orElse("");
    }

    private static String path(UUID suggestion) {
        return "/desk/library/" + suggestion;
    }
}
