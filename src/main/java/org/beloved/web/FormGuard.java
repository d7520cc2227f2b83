package org.beloved.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.shared.Problem;
import org.beloved.walls.Attempts;
import org.beloved.walls.Limit;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Keeps machines from flooding a form that anybody may send, without an account, a picture puzzle or a word about who it
 * was: a field no person sees, the time it takes to type, a sum the browser does, and so many in an hour from one network.
 * Without JavaScript there is no sum, and fewer in an hour. A form shows {@code web/guard.jte}.
 */
@Component
public class FormGuard {

    private static final String OPENED = "opened";
    private static final String PROOF = "proof";
    private static final String CHALLENGE = "challenge";
    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * How many forms an hour are taken from one network, and altogether.
     *
     * @param purpose the room and the deed
     */
    public record Flow(String purpose, int withProof, int without, int altogether) {}

    private final FormStamps stamps;
    private final ProofOfWork proofs;
    private final Attempts attempts;

    FormGuard(FormStamps stamps, ProofOfWork proofs, Attempts attempts) {
        this.stamps = stamps;
        this.proofs = proofs;
        this.attempts = attempts;
    }

    /** To be shown, empty or as typed: with a stamp that will do, a new sum, and without what a machine filled in. */
    public Form shown(Form form) {
        LinkedMultiValueMap<String, String> again = new LinkedMultiValueMap<>(form.typed());
        again.set(OPENED, stamps.keep(form.value(OPENED)));
        again.set(CHALLENGE, proofs.challenge());
        again.remove(PROOF);
        return Trap.without(new Form(again, form.problems()));
    }

    /** What tells a machine by the form alone. */
    public List<Problem> look(Form form) {
        List<Problem> problems = new ArrayList<>(Trap.problems(form));
        stamps.problem(form.value(OPENED)).ifPresent(problems::add);
        return problems;
    }

    /** Counts a form that is good otherwise; where it is one too many, says how long to wait. Outside any scope. */
    public Optional<Problem> count(Flow flow, Form form, HttpServletRequest request) {
        boolean isProven = proofs.isGood(form.value(PROOF));
        Limit limit = isProven
                ? new Limit(flow.purpose() + ".proven", flow.withProof(), HOUR)
                : new Limit(flow.purpose() + ".plain", flow.without(), HOUR);
        return attempts.count(limit, Network.of(request))
                .or(() -> attempts.count(new Limit(flow.purpose(), flow.altogether(), HOUR), "all"))
                .map(FormGuard::often);
    }

    private static Problem often(Duration wait) {
        return new Problem(
                "",
                "web.guard.often",
                Map.of("minutes", Math.max(1, wait.plusSeconds(59).toMinutes())));
    }

    /** Whether the form came too often, for the status of the answer. */
    public static boolean isTooOften(Form form) {
        return form.problems().stream().anyMatch(problem -> problem.key().equals("web.guard.often"));
    }
}
