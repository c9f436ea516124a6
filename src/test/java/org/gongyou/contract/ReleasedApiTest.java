package org.gongyou.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published description breaks nothing of a released one: an app built on that goes on working. A release copies
 * {@code openapi/openapi.yaml} over {@code openapi/released/openapi.yaml}; a file of another name there is held on to as
 * well.
 */
class ReleasedApiTest {

    private static final Path PUBLISHED = Path.of("openapi/openapi.yaml");
    private static final Path RELEASED = Path.of("openapi/released");

    @Test
    void thePublishedDescriptionKeepsWhatWasReleased() throws IOException {
        List<Path> releases;
        try (Stream<Path> files = Files.list(RELEASED)) {
            releases = files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }

        assertThat(releases).isNotEmpty().allSatisfy(release -> assertThat(
                        ApiBreaks.between(read(release), read(PUBLISHED)))
                .as("broken promises of " + release)
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aBreakIsFound(Consumer<OpenAPI> change) {
        assertThat(ApiBreaks.between(read(PUBLISHED), changed(change))).isNotEmpty();
    }

    static Stream<Named<Consumer<OpenAPI>>> breaks() {
        return Stream.of(
                named("a path is gone", api -> api.getPaths().remove("/v1/stations/{id}")),
                named("a method is gone", api -> api.getPaths().get("/v1/me").setPatch(null)),
                named("a field of an answer is gone", api -> field(api, "JoinView", "nextStep", null)),
                named("a field of a nested answer is gone", api -> field(api, "UnionRef", "phone", null)),
                named("a field of a list's items is gone", api -> field(api, "Station", "address", null)),
                named("a field of an answer has another type", api -> field(api, "Station", "lat", new StringSchema())),
                named("a field of a request is refused", api -> field(api, "DeviceRequest", "platform", null)),
                named("a field of a request is required", api -> schema(api, "JoinRequest")
                        .addRequiredItem("employer")),
                named("a nested field of a request is required", api -> schema(api, "WorkPlace")
                        .addRequiredItem("lat")),
                named(
                        "a value of a request is refused",
                        api -> schema(api, "DocumentType").getEnum().remove("PASSPORT")),
                named("a text of a request is shorter", api -> ((Schema<?>)
                                schema(api, "MessageRequest").getProperties().get("text"))
                        .setMaxLength(100)),
                named("a closed list of answers has grown", api -> enumOf(api, "Holder")
                        .add("SOMEBODY")),
                named("a parameter is gone", api -> get(api, "/v1/stations")
                        .getParameters()
                        .removeIf(parameter -> parameter.getName().equals("facility"))),
                named("a new parameter is required", api -> get(api, "/v1/stations")
                        .addParametersItem(new Parameter()
                                .name("city")
                                .in("query")
                                .required(true)
                                .schema(new StringSchema()))),
                named("signing in is required", api -> get(api, "/v1/stations")
                        .setSecurity(get(api, "/v1/me").getSecurity())),
                named(
                        "an answer is gone",
                        api -> get(api, "/v1/stations").getResponses().remove("200")));
    }

    @ParameterizedTest
    @MethodSource("additions")
    void anAdditionIsNoBreak(Consumer<OpenAPI> change) {
        assertThat(ApiBreaks.between(read(PUBLISHED), changed(change))).isEmpty();
    }

    static Stream<Named<Consumer<OpenAPI>>> additions() {
        return Stream.of(
                named("a new path", api -> api.getPaths()
                        .addPathItem("/v1/news", api.getPaths().get("/v1/me"))),
                named("a new field of an answer", api -> field(api, "JoinView", "colour", new StringSchema())),
                named("a new field of a request", api -> field(api, "JoinRequest", "colour", new StringSchema())),
                named("a new value of a request", api -> enumOf(api, "Ground").add("STUDENT")),
                named("a new parameter", api -> get(api, "/v1/stations")
                        .addParametersItem(
                                new Parameter().name("city").in("query").schema(new StringSchema()))));
    }

    private static OpenAPI changed(Consumer<OpenAPI> change) {
        OpenAPI api = read(PUBLISHED);
        change.accept(api);
        return api;
    }

    private static OpenAPI read(Path file) {
        return new OpenAPIV3Parser().read(file.toUri().toString());
    }

    private static void field(OpenAPI api, String schema, String name, Schema<?> type) {
        if (type == null) {
            assertThat(schema(api, schema).getProperties().remove(name)).isNotNull();
        } else {
            schema(api, schema).addProperty(name, type);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> enumOf(OpenAPI api, String name) {
        return (List<String>) schema(api, name).getEnum();
    }

    private static Schema<?> schema(OpenAPI api, String name) {
        return api.getComponents().getSchemas().get(name);
    }

    private static Operation get(OpenAPI api, String path) {
        return api.getPaths().get(path).getGet();
    }
}
