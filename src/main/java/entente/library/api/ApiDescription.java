package entente.library.api;

import entente.history.Moment;
import entente.library.Library;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /api-docs} says beyond the annotations of the handlers. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";

    ApiDescription() {
        SpringDocUtils.getConfig().replaceWithSchema(Moment.class, new StringSchema().format("edtf"));
    }

    @Bean
    OpenAPI openApi(Library library) {
        var pack = library.pack();
        return new OpenAPI()
                .info(new Info()
                        .title("Entente: open data on " + pack.title())
                        .description(pack.description()
                                + "\n\nLists are JSON arrays of records with an id and a title, or CSV by"
                                + " `Accept: text/csv`. Dates are EDTF (ISO 8601-2). Problems are told as RFC 9457"
                                + " problem details.")
                        .version(pack.version())
                        .license(new License()
                                .name(pack.licence())
                                .url("https://spdx.org/licenses/" + pack.licence() + ".html")));
    }

    @Bean
    OpenApiCustomizer packWordsAndProblems() {
        return api -> {
            var components = Optional.ofNullable(api.getComponents()).orElseGet(Components::new);
            api.components(components.addSchemas(PROBLEM, problem()));
            writeWords(components.getSchemas());
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::complete);
        };
    }

    private static void complete(Operation operation) {
        var parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        parameters.forEach(parameter -> writeWords(parameter.getSchema()));
        var responses = operation.getResponses();
        responses.values().stream()
                .flatMap(response -> Optional.ofNullable(response.getContent()).stream())
                .forEach(content -> content.computeIfPresent(
                        "text/csv", (type, records) -> new MediaType().schema(new StringSchema())));
        responses.addApiResponse("400", problem("A parameter is unknown or can't be used"));
        if (parameters.stream().map(Parameter::getIn).anyMatch("path"::equals)) {
            responses.addApiResponse("404", problem("There is no such record"));
        }
        responses.addApiResponse("406", problem("There is no such format"));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> problem() {
        var schema =
                new ObjectSchema().description("Problem details (RFC 9457)").addProperty("status", new IntegerSchema());
        Stream.of("title", "detail", "instance", "parameter", "value", "expected")
                .forEach(name -> schema.addProperty(name, new StringSchema()));
        return schema;
    }

    @SuppressWarnings("rawtypes") // as OpenAPI's model declares it
    private static void writeWords(Map<String, Schema> schemas) {
        for (Schema<?> schema : schemas.values()) {
            writeWords(schema);
        }
    }

    /** The words of the pack for the names of constants, as {@link PackWords} reads and writes them. */
    @SuppressWarnings("unchecked") // springdoc's schemas of enums are of text
    private static void writeWords(Schema<?> schema) {
        if (schema.getEnum() != null) {
            ((Schema<Object>) schema)
                    .setEnum(schema.getEnum().stream()
                            .<Object>map(name -> PackWords.word(String.valueOf(name)))
                            .toList());
        }
        if (schema.getProperties() != null) {
            writeWords(schema.getProperties());
        }
        if (schema.getItems() != null) {
            writeWords(schema.getItems());
        }
    }
}
