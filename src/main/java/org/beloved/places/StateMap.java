package org.beloved.places;

import java.util.List;
import java.util.Optional;
import org.beloved.places.Shapes.CountyShape;
import org.beloved.places.Shapes.StateShape;

/** A state drawn county by county with one of them marked. A ring stands round a county too small to see. */
record StateMap(StateShape frame, List<CountyShape> others, CountyShape marked) {

    private static final int TOO_SMALL = 60;
    private static final int MARGIN = 12;

    static Optional<StateMap> around(County county) {
        var frame = Shapes.state(county.state().fips());
        var marked = Shapes.county(county.fips());
        if (frame.isEmpty() || marked.isEmpty()) {
            return Optional.empty();
        }
        var others = Places.shipped().countiesOf(county.state()).stream()
                .filter(other -> !other.equals(county))
                .flatMap(other -> Shapes.county(other.fips()).stream())
                .toList();
        return Optional.of(new StateMap(frame.get(), others, marked.get()));
    }

    String viewBox() {
        return "%d %d %d %d".formatted(-MARGIN, -MARGIN, frame.width() + 2 * MARGIN, frame.height() + 2 * MARGIN);
    }

    /** All other counties as one path. */
    String land() {
        var path = new StringBuilder();
        others.forEach(county -> path.append(county.path()));
        return path.toString();
    }

    boolean needsRing() {
        return marked.extent() < TOO_SMALL;
    }
}
