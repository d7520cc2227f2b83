package org.beloved.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** What one whole page shows. A controller returns it; the template of that name draws it in the visitor's language. */
public non-sealed interface Page extends Answer {

    /** The template without its ending, such as {@code places/show}. */
    String template();

    /** Goes into the title bar, and so into browser histories: private pages stay neutral. */
    String title(Words words);

    /** What search engines and chats show under a link to a public page; empty where the site's own will do. */
    default String description(Words words) {
        return "";
    }

    /** JSON-LD for search engines, on a public page: a block that runs nothing. */
    default Optional<Content> linkedData(Words words) {
        return Optional.empty();
    }

    default HttpStatus status() {
        return HttpStatus.OK;
    }

    default Frame frame() {
        return Frame.PUBLIC;
    }

    /** Which of the nine steps a team's page is for: what the campaign's guide says of it stands below. 0 for none. */
    default int step() {
        return 0;
    }
}
