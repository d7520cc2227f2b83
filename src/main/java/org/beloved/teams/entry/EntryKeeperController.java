package org.beloved.teams.entry;

import java.util.function.Consumer;
import org.beloved.teams.directory.IntroductionForm;
import org.beloved.teams.directory.Listing;
import org.beloved.walls.LinkToken;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An entry for whoever holds its link. Opening the link changes nothing; mail programs and chats open links too. */
@Controller
class EntryKeeperController {

    static final String PATH = "/teams/entry/";

    private static final String ENTRY = PATH + "{token}";

    private final TeamEntries entries;

    EntryKeeperController(TeamEntries entries) {
        this.entries = entries;
    }

    @GetMapping(ENTRY)
    Page show(@PathVariable String token) {
        Listing listing = found(token);
        return new EntryKeeperPage(token, listing, IntroductionForm.filled(listing.says(), listing.version()));
    }

    @PostMapping(ENTRY)
    Answer write(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed, Words words) {
        Listing listing = found(token);
        IntroductionForm read = IntroductionForm.read(Form.of(typed));
        if (read.introduction().isEmpty()) {
            return new EntryKeeperPage(token, listing, read.form());
        }
        int version = read.form().version();
        return entries.write(listing, read.introduction().get(), words.language(), version)
                ? here(token)
                : new EntryKeeperPage(
                        token, found(token), read.form().overtaken(found(token).version()));
    }

    @PostMapping(ENTRY + "/confirmation")
    Answer confirm(@PathVariable String token) {
        return done(token, entries::confirm);
    }

    @PostMapping(ENTRY + "/withdrawal")
    Answer withdraw(@PathVariable String token) {
        return done(token, entries::withdraw);
    }

    @PostMapping(ENTRY + "/activity")
    Answer stir(@PathVariable String token) {
        return done(token, entries::stir);
    }

    private Answer done(String token, Consumer<Listing> deed) {
        deed.accept(found(token));
        return here(token);
    }

    private Listing found(String token) {
        return entries.find(new LinkToken(token)).orElseThrow(NotHere::new);
    }

    private static SeeOther here(String token) {
        return new SeeOther(PATH + token);
    }
}
