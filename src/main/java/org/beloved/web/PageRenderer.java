package org.beloved.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Draws a page into a response. The whole page is drawn before a byte is sent, so an error never leaves half of one. */
@Component
class PageRenderer {

    static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine engine;
    private final Shells shells;
    private final DrawnPages drawn;

    PageRenderer(Pieces pieces, Shells shells, DrawnPages drawn) {
        this.drawn = drawn;
        this.engine = pieces.engine();
        this.shells = shells;
    }

    void render(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Utf8ByteOutput html = new Utf8ByteOutput();
        Shell shell = shells.around(page, request);
        engine.render(page.template() + ".jte", Map.of("shell", shell, "page", page), html);
        ReadingGate.leave(request);
        response.setStatus(page.status().value());
        response.setContentType(HTML);
        response.setHeader("Content-Language", shell.tag());
        if (page.frame().isEmbedded()) {
            HeaderFilter.letBeFramed(response);
        }
        // A page with a token of its own is for one showing: kept, it would send the same token again.
        if (page.frame().isPublic()
                && page.status() == HttpStatus.OK
                && !shell.once().isDrawn()) {
            DrawnPage anybodys = DrawnPage.of(shell.tag(), html.toByteArray());
            drawn.keep(anybodys, request, response);
            anybodys.send(request, response);
        } else {
            DrawnPage.send(html.toByteArray(), response);
        }
    }
}
