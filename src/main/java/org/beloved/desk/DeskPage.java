package org.beloved.desk;

import gg.jte.Content;
import java.util.List;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Everything that lies on the desk. */
record DeskPage(List<Content> items) implements Page {

    @Override
    public String template() {
        return "desk/show";
    }

    @Override
    public String title(Words words) {
        return words.say("desk.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }
}
