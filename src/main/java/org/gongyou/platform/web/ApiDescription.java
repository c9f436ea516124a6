package org.gongyou.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What the description of every operation has in common, so that no resource repeats it. Runs when the app is built. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final DotName RESPONSE_STATUS = DotName.createSimple(ResponseStatus.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_TYPE = "application/problem+json";

    private final Map<String, String> statuses = new HashMap<>();

    /** @param index of the program, in which the annotations of the resources stand */
    public ApiDescription(IndexView index) {
        for (AnnotationInstance status : index.getAnnotations(RESPONSE_STATUS)) {
            AnnotationInstance operation = status.target().asMethod().annotation(OPERATION);
            if (operation != null && operation.value("operationId") != null) {
                statuses.put(
                        operation.value("operationId").asString(),
                        Integer.toString(status.value().asInt()));
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(PROBLEM, problem());
        api.getComponents().addResponse(PROBLEM, problemResponse());
        // The generator takes Jackson's trees for lists, since they are iterable.
        for (String tree : List.of("JsonNode", "ObjectNode")) {
            if (api.getComponents().getSchemas().containsKey(tree)) {
                api.getComponents().addSchema(tree, object().additionalPropertiesBoolean(true));
            }
        }
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        paths.values().forEach(path -> path.getOperations().forEach(this::complete));
        if (api.getComponents().getSchemas() != null) {
            api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
        }
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        moveSuccess(operation);
        addPart(operation);
        // Generated without a body; every answer that is not a success is a problem, which "default" says once.
        operation.getResponses().removeAPIResponse("400");
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM));
        if (method == PathItem.HttpMethod.GET) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("Not modified"));
        }
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .peek(ApiDescription::describe)
                    .toList());
        }
    }

    /** The generator does not know the annotation by which a resource answers 201, 202 or 204. */
    private void moveSuccess(Operation operation) {
        String status = statuses.get(operation.getOperationId());
        APIResponse success = operation.getResponses().getAPIResponse("200");
        if (status != null && success != null && !status.equals("200")) {
            operation.getResponses().removeAPIResponse("200");
            if (operation.getResponses().getAPIResponse(status) == null) {
                operation.getResponses().addAPIResponse(status, success.description("Done"));
            }
        }
    }

    /** Whoever may ask for a range gets it in the form of the whole. */
    private static void addPart(Operation operation) {
        boolean takesRange = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "Range".equals(parameter.getName()));
        if (!takesRange) return;
        APIResponse whole = operation.getResponses().getAPIResponse("200");
        operation
                .getResponses()
                .addAPIResponse(
                        "206",
                        OASFactory.createAPIResponse()
                                .description("The part asked for")
                                .content(whole.getContent()));
    }

    private static void describe(Parameter parameter) {
        if ("Idempotency-Key".equals(parameter.getName())) {
            parameter.setRequired(true);
            parameter.setDescription(
                    "1 to 64 visible ASCII characters; the same key gets the same answer for 24 hours");
            parameter.setSchema(string().minLength(1).maxLength(64));
        }
        if ("If-Match".equals(parameter.getName())) {
            parameter.setRequired(true);
            parameter.setDescription("The ETag of the thing as the caller saw it");
        }
        if ("cursor".equals(parameter.getName())) {
            parameter.setDescription("The next of the page before; absent for the first page");
        }
    }

    private static APIResponse problemResponse() {
        return OASFactory.createAPIResponse()
                .description("A problem (RFC 9457); mobile-contract/problems.md lists the codes")
                .content(OASFactory.createContent()
                        .addMediaType(
                                PROBLEM_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        Schema field = object().addProperty(
                        "pointer", string().description("JSON pointer into the body, or /name of a query parameter"))
                .addProperty("line", integer().description("Of a table, instead of a pointer; the header is line 1"))
                .addProperty("column", string().description("Of a table, as its header names it"))
                .addProperty("code", string())
                .addProperty("message", string())
                .required(List.of("code", "message"));
        return object().description("A problem, RFC 9457; some codes carry further members")
                .addProperty("type", string())
                .addProperty("title", string().description("For people, in the language asked for"))
                .addProperty("status", integer())
                .addProperty("code", string().description("Stable; what the app acts on"))
                .addProperty("traceId", string().description("What to quote to support"))
                .addProperty("errors", array(field))
                .required(List.of("type", "title", "status", "code", "traceId"))
                .additionalPropertiesBoolean(true);
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
    }

    private static Schema string() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    private static Schema integer() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER));
    }

    private static Schema array(Schema of) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY)).items(of);
    }
}
