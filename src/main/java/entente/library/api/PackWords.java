package entente.library.api;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** The words that the pack's files write for the constants of {@code history}: {@code leads-to} for {@code LEADS_TO}. */
final class PackWords {

    private PackWords() {}

    static String of(Enum<?> constant) {
        return word(constant.name());
    }

    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** "one of: plan, treaty, war". */
    static String oneOf(Class<?> type) {
        return constants(type).stream().map(PackWords::of).collect(joining(", ", "one of: ", ""));
    }

    private static List<? extends Enum<?>> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .toList();
    }

    /** Reads them from a request. */
    @SuppressWarnings("rawtypes") // as Spring declares it
    static final class Reader implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> constants(type).stream()
                    .filter(constant -> of(constant).equals(text))
                    .findFirst()
                    .map(type::cast)
                    .orElseThrow(() -> new IllegalArgumentException("“" + text + "” is not " + oneOf(type)));
        }
    }

    /** Writes them to JSON; enums of anybody else are written as ever. */
    static final class Writing extends SimpleModule {

        private static final long serialVersionUID = 1L;

        Writing() {
            super("pack words");
            setSerializerModifier(new ValueSerializerModifier() {

                private static final long serialVersionUID = 1L;

                @Override
                public ValueSerializer<?> modifyEnumSerializer(
                        SerializationConfig config,
                        JavaType type,
                        BeanDescription.Supplier bean,
                        ValueSerializer<?> serializer) {
                    return type.getRawClass().getName().startsWith("entente.history.") ? new Word() : serializer;
                }
            });
        }
    }

    private static final class Word extends ValueSerializer<Enum<?>> {

        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializationContext context) {
            json.writeString(of(constant));
        }
    }
}
