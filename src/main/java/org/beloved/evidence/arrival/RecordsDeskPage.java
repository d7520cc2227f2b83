package org.beloved.evidence.arrival;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** The data sets of the house, what was sent lately, and a form to send more. */
record RecordsDeskPage(List<KeptDataSet> sets, List<Arrival> arrivals, Form form) implements Page {

    static final String PATH = "/desk/evidence";

    /** For larger files. */
    static final String COMMAND = "./beloved evidence import FILE…";

    int megabytes() {
        return ArrivalSetup.MEGABYTES;
    }

    boolean isUnderWay() {
        return arrivals.stream().anyMatch(arrival -> arrival.state().isUnderWay());
    }

    /** How a state is drawn. */
    static String tag(KeptDataSet set) {
        return switch (set.state()) {
            case EXAMINED -> "now";
            case IN_USE -> "done";
            case RESTING -> "";
        };
    }

    static Map<String, String> encodings(Words words) {
        Map<String, String> named = new TreeMap<>();
        ArrivalForm.encodings().forEach(each -> named.put(each, words.say("evidence.arrival.encoding." + each)));
        return named;
    }

    boolean isEncoding(String encoding) {
        String chosen = form.value("encoding");
        return encoding.equals(chosen.isEmpty() ? ArrivalForm.UTF_8 : chosen);
    }

    @Override
    public String template() {
        return "evidence/arrival/desk";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.desk.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }
}
