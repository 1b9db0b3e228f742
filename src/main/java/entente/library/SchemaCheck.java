package entente.library;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Checks a file of a pack against its JSON Schema in {@code data/schema/}. */
final class SchemaCheck {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(Dialect.builder(Dialects.getDraft202012())
            .format(EdtfFormat.ANY)
            .format(EdtfFormat.MOMENT)
            .build());

    private final Schema schema;

    SchemaCheck(String schemaFile) {
        this.schema = SCHEMAS.getSchema(SchemaLocation.of("classpath:data/schema/" + schemaFile));
    }

    List<Problem> check(PackDocument document) {
        return schema
                .validate(
                        document.root(),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> document.problemAt(pointer(error), describe(error)))
                .distinct()
                .toList();
    }

    private static String pointer(Error error) {
        var at = error.getInstanceLocation().toString();
        return error.getProperty() == null || "required".equals(error.getKeyword())
                ? at
                : at + "/" + error.getProperty().replace("~", "~0").replace("/", "~1");
    }

    private static String describe(Error error) {
        var value = error.getInstanceNode();
        var rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "“" + error.getProperty() + "” is missing";
            case "additionalProperties" ->
                "the key “" + error.getProperty() + "” is not known here; expected one of: " + knownKeys(error);
            case "type" -> found(value) + "; expected " + types(rule);
            case "enum" -> found(value) + "; expected one of: " + String.join(", ", texts(rule));
            case "format" -> "this is not a date: " + EdtfFormat.refusal(rule.asString(), value.asString());
            case "minLength", "minItems" -> "too short; expected at least " + rule.asString() + units(value);
            case "maxLength", "maxItems" ->
                "too long (" + size(value) + "); expected at most " + rule.asString() + units(value);
            case "minimum" -> found(value) + "; expected " + rule.asString() + " or more";
            case "maximum" -> found(value) + "; expected " + rule.asString() + " or less";
            case "pattern" -> found(value) + "; expected the form " + rule.asString();
            case "uniqueItems" -> "the list names something twice";
            default -> error.getMessage();
        };
    }

    private static String found(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "found a record";
            case ARRAY -> "found a list";
            case NULL -> "found nothing";
            case NUMBER -> "found the number " + value.asString();
            case BOOLEAN -> "found " + value.asString();
            default -> "found the text “" + value.asString() + "”";
        };
    }

    private static String types(JsonNode rule) {
        return String.join(
                " or ", texts(rule).stream().map(SchemaCheck::typeName).toList());
    }

    private static String typeName(String type) {
        return switch (type) {
            case "object" -> "a record";
            case "array" -> "a list";
            case "integer" -> "a whole number";
            case "string" -> "text";
            default -> type;
        };
    }

    /** The keys that the schema around an {@code additionalProperties} names. */
    private static String knownKeys(Error error) {
        var around = error.getSchemaLocation().toString().replaceFirst("/additionalProperties$", "");
        var schema = SCHEMAS.getSchema(SchemaLocation.of(around)).getSchemaNode();
        return String.join(", ", schema.path("properties").propertyNames());
    }

    private static List<String> texts(JsonNode rule) {
        var nodes = rule.isArray() ? StreamSupport.stream(rule.spliterator(), false) : Stream.of(rule);
        return nodes.map(JsonNode::asString).toList();
    }

    private static String units(JsonNode value) {
        return value.isArray() ? " entries" : " characters";
    }

    private static int size(JsonNode value) {
        return value.isArray() ? value.size() : value.asString().length();
    }
}
