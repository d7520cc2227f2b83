package org.beloved.teams.map;

import java.util.List;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.CsvText;
import org.beloved.web.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The directory for machines. A point is the middle of a county, from the census, and says nothing of where a team is. */
record TeamFiles(Words words, String site) {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<String> COLUMNS =
            List.of("name", "county", "state", "fips", "about", "traditions", "languages", "website", "page");

    String json(List<PublicTeam> teams) {
        var list = MAPPER.createArrayNode();
        teams.forEach(team -> list.add(fields(team)));
        return list.toString();
    }

    String geojson(List<PublicTeam> teams) {
        var collection = MAPPER.createObjectNode().put("type", "FeatureCollection");
        var features = collection.putArray("features");
        for (PublicTeam team : teams) {
            team.county().center().ifPresent(center -> {
                var feature = features.addObject().put("type", "Feature");
                feature.putObject("geometry")
                        .put("type", "Point")
                        .putArray("coordinates")
                        .add(center.longitude())
                        .add(center.latitude());
                feature.set("properties", fields(team));
            });
        }
        return collection.toString();
    }

    String csv(List<PublicTeam> teams) {
        return CsvText.of(COLUMNS, teams.stream().map(this::row).toList());
    }

    private List<String> row(PublicTeam team) {
        return List.of(
                team.title(words),
                team.county().label(),
                team.county().state().code(),
                team.county().fips().code(),
                team.about(),
                String.join(" ", team.traditions()),
                String.join(" ", team.languages()),
                team.website(),
                site + team.address());
    }

    private ObjectNode fields(PublicTeam team) {
        var fields = MAPPER.createObjectNode()
                .put("name", team.title(words))
                .put("named", team.name().isPresent())
                .put("county", team.county().label())
                .put("state", team.county().state().code())
                .put("fips", team.county().fips().code())
                .put("about", team.about())
                .put("website", team.website())
                .put("page", site + team.address());
        var traditions = fields.putArray("traditions");
        team.traditions().forEach(traditions::add);
        var languages = fields.putArray("languages");
        team.languages().forEach(languages::add);
        return fields;
    }
}
