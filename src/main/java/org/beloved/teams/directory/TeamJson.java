package org.beloved.teams.directory;

import org.beloved.web.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What everybody may see of a team, in forms for machines. */
final class TeamJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private TeamJson() {}

    /** JSON-LD for a page. */
    static String organization(PublicTeam team, Words words) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "Organization")
                .put("name", team.title(words));
        if (!team.about().isEmpty()) {
            json.put("description", team.about());
        }
        if (!team.website().isEmpty()) {
            json.put("url", team.website());
        }
        json.putObject("areaServed")
                .put("@type", "AdministrativeArea")
                .put("name", team.county().label())
                .put("identifier", team.county().fips().code());
        if (!team.languages().isEmpty()) {
            var languages = json.putArray("knowsLanguage");
            team.languages().stream().filter(code -> !code.equals("other")).forEach(languages::add);
        }
        return json.toString();
    }
}
