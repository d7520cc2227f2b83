package org.beloved.policy.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.policy.PolicyBook;
import org.beloved.web.Language;
import org.beloved.web.Words;

/**
 * What a moderator decided about a correction, as everybody may read it.
 *
 * @param notes the moderator's words, in their own language first; in the other one too where they wrote both
 */
public record Change(UUID id, String topic, About about, Ruling ruling, Texts texts, List<Note> notes, Instant at) {

    public Change {
        notes = List.copyOf(notes);
    }

    /** The text as it stood; of an accepted correction also its source. */
    record Texts(String stood, String source) {}

    /** A moderator's words in one language: the text as it should be, if it was accepted, and the reason. */
    public record Note(Language language, String said, String reason) {}

    public boolean isAccepted() {
        return ruling == Ruling.ACCEPTED;
    }

    /** As in "Correction accepted on November 26, 2026". */
    public String news(Words words) {
        return words.say(
                "policy.change." + ruling,
                "date",
                words.longDate(day()),
                "about",
                words.say("policy.correction.about." + about));
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** The note in the reader's language, else in the only one there is. */
    public Note note(Language reader) {
        return notes.stream()
                .filter(note -> note.language() == reader)
                .findFirst()
                .orElse(notes.getFirst());
    }

    /** What it is about, in words; its bare id where we no longer ship it. */
    public String subject(PolicyBook book, Words words) {
        return Topic.find(topic, book).map(found -> found.name(words)).orElse(topic);
    }

    /** The page beside whose text it stands. */
    public String address(PolicyBook book) {
        return Topic.find(topic, book).map(Topic::address).orElse("/policies");
    }

    public String stood() {
        return texts.stood();
    }

    public String source() {
        return texts.source();
    }

    /** The machine form: what the page says, field by field. */
    public Map<String, Object> json(Language reader) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", id.toString());
        fields.put("date", day().toString());
        fields.put("about", about.name());
        fields.put("ruling", ruling.name());
        fields.put("stood", stood());
        fields.put("says", note(reader).said());
        fields.put("reason", note(reader).reason());
        fields.put("language", note(reader).language().tag());
        fields.put("source", source());
        return fields;
    }
}
