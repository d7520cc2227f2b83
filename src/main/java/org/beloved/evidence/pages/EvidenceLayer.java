package org.beloved.evidence.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Figures;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.places.Shapes;
import org.beloved.places.State;
import org.beloved.shared.Fips;
import org.beloved.web.MapLayer;
import org.beloved.web.Pieces;
import org.beloved.web.Shell;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Which counties the records tell of, and of about how many requests each, laid over the map. */
@Component
class EvidenceLayer implements MapLayer {

    private final Figures figures;
    private final Pieces pieces;

    EvidenceLayer(Figures figures, Pieces pieces) {
        this.figures = figures;
        this.pieces = pieces;
    }

    /** How many requests the records tell of; not having records is not the same as none. */
    enum Band {
        NO_RECORDS,
        SOME,
        MANY,
        MOST;

        private static final int HUNDRED = 100;
        private static final int THOUSAND = 1000;

        static Band of(int requests) {
            if (requests == 0) {
                return NO_RECORDS;
            }
            return requests < HUNDRED ? SOME : requests < THOUSAND ? MANY : MOST;
        }
    }

    /** An area's outline and its band. */
    record Area(String path, Band band) {}

    /** A line of the list. */
    record Line(County county, int requests) {}

    /** What is drawn: areas in the map's own frame. */
    record Sheet(int unit, List<Area> areas, List<Line> lines) {

        /** All areas of one band, as one path. */
        String path(Band band) {
            var path = new StringBuilder();
            areas.stream().filter(area -> area.band() == band).forEach(area -> path.append(area.path()));
            return path.toString();
        }
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String code() {
        return "evidence";
    }

    @Override
    public String name(Words words) {
        return words.say("evidence.layer");
    }

    @Override
    public Optional<Drawing> draw(Optional<Fips> state, Shell shell) {
        Map<Fips, CountyFigures> counties = figures.current().counties();
        Optional<Sheet> sheet = state.isPresent() ? ofState(state.get(), counties) : Optional.of(ofNation(counties));
        return sheet.map(drawn -> new Drawing(
                pieces.piece("evidence/pages/layer", Map.of("sheet", drawn)),
                pieces.piece("evidence/pages/layerkey", Map.of("shell", shell)),
                pieces.piece("evidence/pages/layerlist", Map.of("shell", shell, "sheet", drawn)),
                shell.say("evidence.layer.says", "counties", drawn.lines().size())));
    }

    /** A state as a whole, by all that its counties' records tell. */
    private static Sheet ofNation(Map<Fips, CountyFigures> counties) {
        List<Area> areas = new ArrayList<>();
        for (State state : Places.shipped().states()) {
            int requests = lines(state.fips(), counties).stream()
                    .mapToInt(Line::requests)
                    .sum();
            Shapes.state(state.fips()).ifPresent(shape -> areas.add(new Area(shape.pathInNation(), Band.of(requests))));
        }
        List<Line> all = Places.shipped().states().stream()
                .flatMap(state -> lines(state.fips(), counties).stream())
                .sorted(Comparator.comparingInt(Line::requests).reversed())
                .toList();
        return new Sheet(Shapes.unit(Shapes.NATION_WIDTH), areas, all);
    }

    private static Optional<Sheet> ofState(Fips state, Map<Fips, CountyFigures> counties) {
        return Shapes.state(state).map(frame -> {
            List<Area> areas = Places.shipped()
                    .countiesOf(Places.shipped().state(state).orElseThrow())
                    .stream()
                    .flatMap(county -> Shapes.county(county.fips()).stream())
                    .map(shape -> new Area(shape.path(), Band.of(requests(shape.fips(), counties))))
                    .toList();
            return new Sheet(Shapes.unit(frame.width()), areas, lines(state, counties));
        });
    }

    private static List<Line> lines(Fips state, Map<Fips, CountyFigures> counties) {
        return Places.shipped().countiesOf(Places.shipped().state(state).orElseThrow()).stream()
                .map(county -> new Line(county, requests(county.fips(), counties)))
                .filter(line -> line.requests() > 0)
                .sorted(Comparator.comparingInt(Line::requests).reversed())
                .toList();
    }

    private static int requests(Fips county, Map<Fips, CountyFigures> counties) {
        return Optional.ofNullable(counties.get(county))
                .map(CountyFigures::total)
                .orElse(0);
    }
}
