package org.beloved.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beloved.RoomTest;
import org.beloved.access.HouseRoutes;
import org.beloved.events.calendar.TestEvents;
import org.beloved.events.calendar.TestEvents.Wish;
import org.beloved.teams.directory.TestListings;
import org.beloved.web.Language;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description says what the addresses really do. */
@RoomTest
class ApiTests {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Autowired
    Environment house;

    @Autowired
    HouseRoutes routes;

    @Autowired
    TestListings listings;

    @Autowired
    TestEvents events;

    private Visitor program;
    private String description;
    private JsonNode document;
    private ApiReader reader;

    @BeforeEach
    void theDescriptionIsRead() {
        program = Visitor.at(house);
        description = program.get("/api.json").body();
        document = MAPPER.readTree(description);
        reader = new ApiReader(description);
    }

    @Test
    void everyMachineAddressIsDescribedAndNothingElseIs() {
        Set<String> answered = routes.all().stream()
                .filter(route -> route.method().equals("GET"))
                .map(route -> route.pattern())
                .filter(pattern -> pattern.matches(".*\\.(json|csv|geojson|atom|ics)"))
                .filter(pattern -> !pattern.matches("/(workspace|desk|events/mine)/.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(answered).as("addresses seen").hasSizeGreaterThan(25);
        assertThat(document.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(answered);
    }

    /** A reading of our own would not find what we misread in the standard. */
    @Test
    void programsOfOthersReadItWithoutComplaint() {
        for (Language language : Language.values()) {
            String told = program.get("/api.json?lang=" + language.tag()).body();
            assertThat(ApiReader.messages(told)).as(language.ownName()).isEmpty();
        }
        List<JsonNode> schemas = new ArrayList<>(document.findValues("schema"));
        schemas.addAll(document.at("/components/schemas").values());
        assertThat(schemas)
                .hasSizeGreaterThan(80)
                .allSatisfy(schema -> assertThat(ApiReader.wrongSchema(schema))
                        .as(schema.toString())
                        .isEmpty());
    }

    /** The readers themselves: each must find what is wrong. */
    @Test
    void whatIsWrongIsFoundOut() {
        assertThat(ApiReader.messages(description.replaceFirst("\"title\":\"[^\"]*\",", "")))
                .anyMatch(message -> message.contains("title"));
        assertThat(ApiReader.messages(description.replaceFirst("\"in\":\"query\"", "\"in\":\"qurey\"")))
                .anyMatch(message -> message.contains("in"));
        assertThat(ApiReader.messages(description.replaceFirst("\"responses\":", "\"answers\":")))
                .anyMatch(message -> message.contains("answers"));
        assertThat(ApiReader.wrongSchema(MAPPER.readTree("{\"type\": \"strin\"}")))
                .isNotEmpty();
        String clock = schema("/clock.json", 200, "application/json");
        JsonNode answer = MAPPER.readTree(program.get("/clock.json?day=2013-10-11&time=17:00&zone=America/New_York")
                .body());
        assertThat(reader.wrong(clock, answer)).isEmpty();
        ObjectNode first = (ObjectNode) answer.get(0);
        first.put("released", "2013-10-11 17:00")
                .put("rule", 48)
                .put("unheard", "of")
                .remove("zone");
        assertThat(reader.wrong(clock, answer)).hasSize(4);
    }

    @Test
    void itIsWhatOpenApiWants() {
        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.at("/info/title").asString()).isNotEmpty();
        assertThat(document.at("/info/version").asString()).isNotEmpty();
        assertThat(document.at("/servers/0/url").asString()).isEqualTo(program.origin());
        Set<String> names = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        document.get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            if (!names.add(get.get("operationId").asString())) {
                wrong.add(path.getKey() + " has a name that another has");
            }
            if (!get.get("summary").isString()) {
                wrong.add(path.getKey() + " says nothing of itself");
            }
            wrong.addAll(variables(path.getKey(), get.get("parameters")));
        });
        assertThat(wrong).isEmpty();
        List<JsonNode> references = document.findValues("$ref");
        assertThat(references)
                .hasSizeGreaterThan(15)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString())
                        .isFalse());
    }

    /** Each part in braces is a parameter of the path, and each of them has an example. */
    private static List<String> variables(String path, JsonNode parameters) {
        List<String> wrong = new ArrayList<>();
        Set<String> inPath = new TreeSet<>();
        parameters.forEach(parameter -> {
            if (!parameter.get("description").isString() || !parameter.has("schema")) {
                wrong.add(path + ": " + parameter.get("name") + " is not described");
            }
            if (parameter.get("in").asString().equals("path")) {
                inPath.add(parameter.get("name").asString());
                if (!parameter.get("required").asBoolean() || !parameter.has("example")) {
                    wrong.add(path + ": " + parameter.get("name") + " has no example");
                }
            }
        });
        Set<String> written = Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!written.equals(inPath)) {
            wrong.add(path + " has " + written + " and describes " + inPath);
        }
        return wrong;
    }

    @Test
    void everyAddressAnswersAsItIsDescribed() {
        listings.shown("Larks");
        events.make(Wish.named("Vigil"));
        List<String> wrong = new ArrayList<>();
        document.get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            String address = example(path.getKey(), get.get("parameters"));
            Visitor.Seen seen = program.get(address);
            JsonNode content = get.at("/responses/200/content");
            String type = content.propertyNames().iterator().next();
            String told = seen.response().headers().firstValue("Content-Type").orElse("");
            if (seen.status() != 200 || !told.startsWith(type)) {
                wrong.add(address + " answers " + seen.status() + " " + told);
            } else if (type.endsWith("json")) {
                reader.wrong(schema(path.getKey(), 200, type), MAPPER.readTree(seen.body()))
                        .forEach(each -> wrong.add(address + ": " + each));
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** The examples ask what is asked most; these ask for what is answered with more or with less. */
    @Test
    void everyRuleAndWhatIsAskedSeldomIsAnsweredAsDescribed() {
        List<String> wrong = new ArrayList<>();
        int rules = 0;
        for (JsonNode place : MAPPER.readTree(program.get("/policies.json").body())) {
            if (place.has("policy")) {
                compare(
                        "/policies/{id}.json",
                        "/policies/" + place.get("policy").asString() + ".json",
                        wrong);
                rules++;
            }
        }
        assertThat(rules).as("rules seen").isGreaterThan(10);
        compare("/policies/decide.json", "/policies/decide.json?policy=us-ca-santa-clara-2011", wrong);
        compare("/policies/decide.json", "/policies/decide.json?place=17031&on=2016-06-01&ageYears=20", wrong);
        compare("/policies/compare.json", "/policies/compare.json?place=06085", wrong);
        compare("/evidence/{fips}.json", "/evidence/42091.json?policy=us-ca-santa-clara-2011", wrong);
        compare("/clock.json", "/clock.json?day=2013-10-11&time=17:00&county=06085", wrong);
        compare("/places.json", "/places.json?q=95112", wrong);
        assertThat(wrong).isEmpty();
    }

    private void compare(String path, String address, List<String> wrong) {
        Visitor.Seen seen = program.get(address);
        if (seen.status() != 200) {
            wrong.add(address + " answers " + seen.status());
        } else {
            reader.wrong(schema(path, 200, "application/json"), MAPPER.readTree(seen.body()))
                    .forEach(each -> wrong.add(address + ": " + each));
        }
    }

    private static String schema(String path, int status, String type) {
        return "/paths/%s/get/responses/%d/content/%s/schema".formatted(pointed(path), status, pointed(type));
    }

    private static String pointed(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String example(String path, JsonNode parameters) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            String name = parameter.get("name").asString();
            JsonNode example = parameter.path("example");
            if (parameter.get("in").asString().equals("path")) {
                address = address.replace("{" + name + "}", example.asString());
            } else if (example.isArray()) {
                example.forEach(each -> query.add(name + "=" + encoded(each)));
            } else if (!example.isMissingNode()) {
                query.add(name + "=" + encoded(example));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static String encoded(JsonNode value) {
        return URLEncoder.encode(value.asString(), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsMissingIsAnsweredAsDescribed() {
        for (String address : List.of("/clock.json", "/policies/decide.json")) {
            Visitor.Seen seen = program.get(address);
            assertThat(seen.status()).isEqualTo(422);
            assertThat(reader.wrong(schema(address, 422, "application/json"), MAPPER.readTree(seen.body())))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void itSpeaksBothLanguagesAndHasAPage() {
        JsonNode spanish = MAPPER.readTree(program.get("/api.json?lang=es").body());
        assertThat(spanish.at("/paths/~1teams.json/get/summary").asString()).isEqualTo("Equipos en el mapa");
        assertThat(document.at("/paths/~1teams.json/get/summary").asString()).isEqualTo("Teams on the map");
        var page = Visitor.at(house).get("/api").page();
        assertThat(page.select("dd code").eachText())
                .containsExactlyInAnyOrderElementsOf(document.get("paths").propertyNames());
        assertThat(page.select("dd:has(code:containsOwn(/teams.geojson)) small").text())
                .isEqualTo("GeoJSON");
    }
}
