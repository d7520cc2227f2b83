package org.beloved.web.site;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a description with libraries that others wrote for everybody's: whether it is OpenAPI 3.1, and whether a value is
 * what it says. A field of an answer that the description does not name is wrong too.
 */
final class ApiReader {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String ADDRESS = "https://house.example/api.json";

    private static final SchemaRegistryConfig WITH_FORMATS =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    private final SchemaRegistry schemas;

    ApiReader(String description) {
        JsonNode closed = MAPPER.readTree(description);
        close(closed);
        schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                with -> with.schemas(Map.of(ADDRESS, closed.toString())).schemaRegistryConfig(WITH_FORMATS));
    }

    /** @return what a program complains of that reads the description and follows its references; empty when nothing */
    static List<String> messages(String description) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(description, List.of(), options);
        return read.getMessages();
    }

    /** @return what is wrong with a schema itself; empty when nothing */
    static List<String> wrongSchema(JsonNode schema) {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        return rules.validate(schema).stream().map(Object::toString).toList();
    }

    /**
     * @param where a JSON pointer to the schema in the description
     * @return in what the value differs from it; empty when in nothing
     */
    List<String> wrong(String where, JsonNode value) {
        return schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + where)).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    private static void close(JsonNode node) {
        node.forEach(ApiReader::close);
        if (node instanceof ObjectNode schema && schema.has("properties") && !schema.has("additionalProperties")) {
            schema.put("unevaluatedProperties", false);
        }
    }
}
