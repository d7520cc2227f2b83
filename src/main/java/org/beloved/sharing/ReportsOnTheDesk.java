package org.beloved.sharing;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.beloved.web.DeskItem;
import org.beloved.web.Pieces;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The reports that teams sent, for moderators. */
@Component
class ReportsOnTheDesk implements DeskItem {

    private final Reports reports;
    private final Pieces pieces;

    ReportsOnTheDesk(Reports reports, Pieces pieces) {
        this.reports = reports;
        this.pieces = pieces;
    }

    /** A report as the desk shows it. */
    record Line(Report report, String language, String day) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Content draw(LocalDate today, Words words) {
        List<Line> lines = reports.all().stream()
                .map(shared -> new Line(
                        shared.report(),
                        shared.chosen().language().tag(),
                        words.date(LocalDate.ofInstant(shared.sent().at(), ZoneOffset.UTC), today)))
                .toList();
        return pieces.piece("sharing/desk", Map.of("words", words, "lines", lines));
    }
}
