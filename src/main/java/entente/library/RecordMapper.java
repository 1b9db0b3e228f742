package entente.library;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import entente.history.Concept;
import entente.history.Era;
import entente.history.Event;
import entente.history.HistoricalDate;
import entente.history.Matrix;
import entente.history.Membership;
import entente.history.Moment;
import entente.history.Organization;
import entente.history.Place;
import entente.history.Source;
import entente.history.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Makes the records of a pack that has been found right. */
final class RecordMapper {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(new PackNames())
            .annotationIntrospector(new PackEnums())
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule()
                    .addDeserializer(HistoricalDate.class, new EdtfDeserializer<>(HistoricalDate.class))
                    .addDeserializer(Moment.class, new EdtfDeserializer<>(Moment.class)))
            .build();

    private final Map<PackDocument, PackPart> files;

    RecordMapper(Map<PackDocument, PackPart> files) {
        this.files = files;
    }

    Library library() {
        return new Library(
                roots(PackPart.PACK).stream()
                        .map(root -> MAPPER.treeToValue(root, Pack.class))
                        .findFirst()
                        .orElseThrow(),
                records(PackPart.SOURCES, Source.class),
                records(PackPart.ERAS, Era.class),
                records(PackPart.CONCEPTS, Concept.class),
                records(PackPart.ORGANIZATIONS, Organization.class),
                records(PackPart.PLACES, Place.class),
                records(PackPart.STATES, State.class),
                records(PackPart.MEMBERSHIPS, Membership.class),
                records(PackPart.EVENTS, Event.class).stream()
                        .sorted(Comparator.comparing(
                                        (Event event) -> event.date().earliest())
                                .thenComparing(event -> event.date().latest())
                                .thenComparing(Event::id))
                        .toList(),
                roots(PackPart.MATRICES).stream()
                        .map(root -> MAPPER.treeToValue(root, Matrix.class))
                        .toList(),
                documents(PackPart.LECTURES).map(LectureFile::new).toList());
    }

    private <T> List<T> records(PackPart part, Class<T> type) {
        var records = new ArrayList<T>();
        for (var root : roots(part)) {
            root.forEach(node -> records.add(MAPPER.treeToValue(node, type)));
        }
        return records;
    }

    private List<JsonNode> roots(PackPart part) {
        return documents(part).map(PackDocument::root).toList();
    }

    private Stream<PackDocument> documents(PackPart part) {
        return files.entrySet().stream().filter(file -> file.getValue() == part).map(Map.Entry::getKey);
    }

    /** The keys of the pack's files: kebab case, and two names that have a shape of their own. */
    private static final class PackNames extends KebabCaseStrategy {

        private static final long serialVersionUID = 1L;

        @Override
        public String translate(String property) {
            return switch (property) {
                case "shortTitle" -> "short";
                case "url" -> "URL";
                default -> super.translate(property);
            };
        }
    }

    /** The words of the pack's files: {@code leads-to} for {@code LEADS_TO}. */
    private static final class PackEnums extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, @Nullable String[] names) {
            return Arrays.stream(values)
                    .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toArray(String[]::new);
        }
    }

    private static final class EdtfDeserializer<T extends HistoricalDate> extends StdDeserializer<T> {

        private final Class<T> type;

        EdtfDeserializer(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return type.cast(HistoricalDate.parse(parser.getValueAsString()));
        }
    }
}
