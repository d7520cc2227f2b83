package org.beloved.teams.publishing;

import java.util.Optional;
import org.beloved.shared.Problem;
import org.beloved.teams.ActsForSeveral;
import org.beloved.teams.Seat;
import org.beloved.teams.directory.IntroductionForm;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team's entry in the directory, as its lead writes it. */
@Controller
class PublishingController {

    private final Publishing publishing;
    private final JoiningEntry joining;

    PublishingController(Publishing publishing, JoiningEntry joining) {
        this.publishing = publishing;
        this.joining = joining;
    }

    @GetMapping("/workspace/{team}/listing")
    Page show(Seat seat) {
        seat.mustLead();
        Publishing.Found found = publishing.find(seat);
        return new PublishingPage(seat, found, PublishingPage.kept(seat, found));
    }

    @PostMapping("/workspace/{team}/listing")
    Answer write(Seat seat, @RequestParam MultiValueMap<String, String> typed, Words words) {
        seat.mustLead();
        IntroductionForm read = IntroductionForm.read(Form.of(typed));
        if (read.introduction().isEmpty()) {
            return new PublishingPage(seat, publishing.find(seat), read.form());
        }
        int version = read.form().version();
        if (publishing.write(seat, read.introduction().get(), words.language(), version)) {
            return here(seat);
        }
        Publishing.Found found = publishing.find(seat);
        return new PublishingPage(seat, found, read.form().overtaken(PublishingPage.version(found)));
    }

    /** The team stood on the map before it had a workspace. */
    @ActsForSeveral
    @PostMapping("/workspace/{team}/listing/joining")
    Answer join(Seat seat, @RequestParam MultiValueMap<String, String> typed) {
        seat.mustLead();
        Form form = Form.of(typed);
        Optional<Problem> problem = joining.join(seat, form.value("entry"), new Typed(form).id("once"));
        if (problem.isEmpty()) {
            return here(seat);
        }
        Publishing.Found found = publishing.find(seat);
        LinkedMultiValueMap<String, String> shown =
                new LinkedMultiValueMap<>(PublishingPage.kept(seat, found).typed());
        shown.set("entry", form.value("entry"));
        return new PublishingPage(seat, found, Form.of(shown).with(problem.get()));
    }

    /** What was written is meant: now moderators look. */
    @PostMapping("/workspace/{team}/listing/confirmation")
    Answer confirm(Seat seat) {
        seat.mustLead();
        publishing.confirm(seat);
        return here(seat);
    }

    @PostMapping("/workspace/{team}/listing/withdrawal")
    Answer withdraw(Seat seat) {
        seat.mustLead();
        publishing.withdraw(seat);
        return here(seat);
    }

    @PostMapping("/workspace/{team}/listing/activity")
    Answer stir(Seat seat) {
        seat.mustLead();
        publishing.stir(seat);
        return here(seat);
    }

    private static SeeOther here(Seat seat) {
        return new SeeOther(seat.path("listing"));
    }
}
