package org.beloved.web.site;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether a JSON value is what a schema says, for the words of JSON Schema that our descriptions use. */
final class SchemaCheck {

    private final JsonNode document;
    private final List<String> wrong = new ArrayList<>();

    private SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /** @param document where references are looked up */
    static List<String> wrong(JsonNode document, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(document);
        check.look("", schema, value);
        return check.wrong;
    }

    private void look(String at, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            look(at, document.at(schema.get("$ref").asString().substring(1)), value);
            return;
        }
        if (schema.has("oneOf")) {
            long fitting = schema.get("oneOf")
                    .valueStream()
                    .filter(one -> wrong(document, one, value).isEmpty())
                    .count();
            tell(fitting == 1, at + " fits " + fitting + " of the schemas");
        }
        if (schema.has("const")) {
            tell(schema.get("const").equals(value), at + " is " + value);
        }
        if (schema.has("enum")) {
            tell(schema.get("enum").valueStream().anyMatch(value::equals), at + " is " + value);
        }
        if (schema.has("type")) {
            JsonNode type = schema.get("type");
            boolean fits = type.isArray()
                    ? type.valueStream().anyMatch(each -> isA(each.asString(), value))
                    : isA(type.asString(), value);
            tell(fits, at + " should be " + type + ", is " + value.getNodeType());
        }
        inside(at, schema, value);
    }

    private void inside(String at, JsonNode schema, JsonNode value) {
        if (value.isObject()) {
            schema.path("required").forEach(name -> tell(value.has(name.asString()), at + " lacks " + name));
            schema.path("properties").properties().forEach(each -> {
                if (value.has(each.getKey())) {
                    look(at + "." + each.getKey(), each.getValue(), value.get(each.getKey()));
                }
            });
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                look(at + "[" + i + "]", schema.get("items"), value.get(i));
            }
        }
    }

    private void tell(boolean isRight, String otherwise) {
        if (!isRight) {
            wrong.add(otherwise);
        }
    }

    private static boolean isA(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "number" -> value.isNumber();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "null" -> value.isNull();
            default -> throw new AssertionError("no type of JSON Schema: " + type);
        };
    }
}
