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

    /**
     * What does not have the form that was expected.
     *
     * @param pointer the JSON pointer of the value
     */
    record Fault(String pointer, String what) {}

    SchemaCheck(String schemaFile) {
        this.schema = SCHEMAS.getSchema(SchemaLocation.of("classpath:data/schema/" + schemaFile));
    }

    List<Problem> check(PackDocument document) {
        return faults(document).stream()
                .map(fault -> document.problemAt(fault.pointer(), fault.what()))
                .distinct()
                .toList();
    }

    List<Fault> faults(PackDocument document) {
        return schema
                .validate(
                        document.root(),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> new Fault(pointer(error), describe(error)))
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
            case "minLength", "minItems" -> "too short; expected at least " + amount(rule, value);
            case "maxLength", "maxItems" -> "too long (" + size(value) + "); expected at most " + amount(rule, value);
            case "minimum" -> found(value) + "; expected " + rule.asString() + " or more";
            case "maximum" -> found(value) + "; expected " + rule.asString() + " or less";
            case "pattern" -> found(value) + "; expected a form such as " + examples(error, rule);
            case "uniqueItems" -> "the list names something twice";
            default -> error.getMessage();
        };
    }

    /** What the schema gives beside a pattern; few can read the pattern itself. */
    private static String examples(Error error, JsonNode pattern) {
        var examples = around(error, "pattern").path("examples");
        return examples.isMissingNode() ? pattern.asString() : String.join(" or ", texts(examples));
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
        return String.join(
                ", ", around(error, "additionalProperties").path("properties").propertyNames());
    }

    /** The schema that a keyword stands in. */
    private static JsonNode around(Error error, String keyword) {
        var around = error.getSchemaLocation().toString().replaceFirst("/" + keyword + "$", "");
        return SCHEMAS.getSchema(SchemaLocation.of(around)).getSchemaNode();
    }

    private static List<String> texts(JsonNode rule) {
        var nodes = rule.isArray() ? StreamSupport.stream(rule.spliterator(), false) : Stream.of(rule);
        return nodes.map(JsonNode::asString).toList();
    }

    private static String amount(JsonNode rule, JsonNode value) {
        var isOne = rule.asInt() == 1;
        var unit = value.isArray() ? (isOne ? " entry" : " entries") : (isOne ? " character" : " characters");
        return rule.asString() + unit;
    }

    private static int size(JsonNode value) {
        return value.isArray() ? value.size() : value.asString().length();
    }
}
