package entente.library.api;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a list of records as CSV (RFC 4180, UTF-8): a row of names, then a row a record. The columns are the fields of
 * its JSON. A list of values is joined by "; ", what has fields of its own is compact JSON, and null is empty.
 */
final class CsvConverter extends AbstractGenericHttpMessageConverter<List<?>> {

    private final JsonMapper json;

    CsvConverter(JsonMapper json) {
        super(new MediaType("text", "csv"));
        setDefaultCharset(StandardCharsets.UTF_8);
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return false; // only with its elements' type, below
    }

    @Override
    public boolean canWrite(@Nullable Type type, Class<?> listType, @Nullable MediaType mediaType) {
        return List.class.isAssignableFrom(listType) && element(type).isPresent() && canWrite(mediaType);
    }

    @Override
    protected void writeInternal(List<?> records, @Nullable Type type, HttpOutputMessage output) throws IOException {
        var fields = element(type).stream()
                .flatMap(element -> Arrays.stream(element.getRecordComponents()))
                .map(CsvConverter::name)
                .toList();
        var writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        try (var csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            csv.printRecord(fields);
            for (var item : records) {
                var node = json.<JsonNode>valueToTree(item);
                csv.printRecord(fields.stream().map(field -> cell(node.path(field))));
            }
        }
    }

    private static String cell(JsonNode value) {
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
            return value.valueStream().map(JsonNode::asString).collect(joining("; "));
        }
        return value.isContainer() ? value.toString() : value.asString("");
    }

    private static Optional<Class<?>> element(@Nullable Type listType) {
        return Optional.<Class<?>>ofNullable(ResolvableType.forType(listType)
                        .asCollection()
                        .getGeneric(0)
                        .resolve())
                .filter(Class::isRecord);
    }

    private static String name(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public List<?> read(Type type, @Nullable Class<?> context, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("CSV is only written", input);
    }

    @Override
    protected List<?> readInternal(Class<? extends List<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("CSV is only written", input);
    }
}
