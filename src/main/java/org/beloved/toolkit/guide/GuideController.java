package org.beloved.toolkit.guide;

import org.beloved.documents.DocumentFormat;
import org.beloved.web.Answer;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The guide on the public site: its contents, each part, and the whole as a booklet. */
@Controller
class GuideController {

    private final Guides guides;
    private final Booklets booklets;

    GuideController(Guides guides, Booklets booklets) {
        this.guides = guides;
        this.booklets = booklets;
    }

    @GetMapping("/guide")
    Page contents() {
        return new ContentsPage(guides.first(), guides.all());
    }

    @GetMapping("/guide/{page}")
    Page part(@PathVariable String page) {
        return part(guides.first(), page);
    }

    @GetMapping("/guide/booklet.pdf")
    ResponseEntity<byte[]> booklet(Words words) {
        return booklet(guides.first(), words);
    }

    @GetMapping("/guide/kits/{kit}")
    Answer contents(@PathVariable String kit) {
        Guide guide = guides.of(kit).orElseThrow(NotHere::new);
        return guide.isFirst() ? new SeeOther(guide.address()) : new ContentsPage(guide, guides.all());
    }

    @GetMapping("/guide/kits/{kit}/{page}")
    Answer part(@PathVariable String kit, @PathVariable String page) {
        Guide guide = guides.of(kit).orElseThrow(NotHere::new);
        PartPage found = part(guide, page);
        return guide.isFirst() ? new SeeOther(guide.address(found.part())) : found;
    }

    @GetMapping("/guide/kits/{kit}/booklet.pdf")
    ResponseEntity<byte[]> booklet(@PathVariable String kit, Words words) {
        return booklet(guides.of(kit).orElseThrow(NotHere::new), words);
    }

    private static PartPage part(Guide guide, String id) {
        return new PartPage(guide, guide.part(id).orElseThrow(NotHere::new));
    }

    private ResponseEntity<byte[]> booklet(Guide guide, Words words) {
        return ResponseEntity.ok()
                .header("Content-Type", DocumentFormat.PDF.mediaType())
                .header("Content-Language", words.language().tag())
                .header("Vary", "Cookie, Accept-Language")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"beloved-" + guide.kit().id() + "-"
                                + words.language().tag() + ".pdf\"")
                .body(booklets.pdf(guide, words));
    }
}
