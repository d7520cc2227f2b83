package org.beloved.rough;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form as a page shows it. */
record ShownForm(String method, String action, List<Field> fields) {

    /** One control; of a choice every option that can be sent. */
    record Field(String name, String type, String value, List<String> options) {

        boolean isChoice() {
            return !options.isEmpty();
        }
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    /** Whether this text stands in it, ready to be changed. */
    boolean holds(String text) {
        return fields.stream()
                .filter(field -> !field.type().equals("hidden"))
                .anyMatch(field -> field.value().contains(text));
    }

    static List<ShownForm> on(Document page) {
        return page.select("form[action]").stream().map(ShownForm::of).toList();
    }

    private static ShownForm of(Element form) {
        List<Field> fields = new ArrayList<>();
        for (Element control : form.select("input[name], textarea[name], select[name], button[name]")) {
            String name = control.attr("name");
            boolean seen = fields.stream().anyMatch(field -> field.name().equals(name));
            switch (control.hasAttr("type") ? control.attr("type") : control.tagName()) {
                case "radio", "checkbox" -> {
                    if (!seen) {
                        fields.add(new Field(name, "choice", "", options(form, name)));
                    }
                }
                case "select" ->
                    fields.add(new Field(
                            name, "select", "", control.select("option").eachAttr("value")));
                case "textarea" -> fields.add(new Field(name, "textarea", control.wholeText(), List.of()));
                default -> fields.add(new Field(name, control.attr("type"), control.attr("value"), List.of()));
            }
        }
        return new ShownForm(form.attr("method"), withoutTail(form.attr("action")), List.copyOf(fields));
    }

    private static List<String> options(Element form, String name) {
        return form.select("input[name]").stream()
                .filter(each -> each.attr("name").equals(name))
                .map(each -> each.attr("value"))
                .toList();
    }

    private static String withoutTail(String action) {
        return action.replaceFirst("[#?].*", "");
    }
}
