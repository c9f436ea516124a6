package org.gongyou.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One operation of the published description. */
record Endpoint(String method, String path, Operation operation) {

    static List<Endpoint> published() {
        List<Endpoint> endpoints = new ArrayList<>();
        new OpenAPIV3Parser().read("openapi/openapi.yaml").getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> endpoints.add(new Endpoint(method.name(), path, operation))));
        endpoints.sort(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method));
        return endpoints;
    }

    String name() {
        return method + " " + path;
    }

    /** What the query must have. */
    List<String> requiredInQuery() {
        return operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream()
                        .filter(parameter ->
                                "query".equals(parameter.getIn()) && Boolean.TRUE.equals(parameter.getRequired()))
                        .map(Parameter::getName)
                        .toList();
    }

    /** The media type of the body, or nothing. */
    String bodyType() {
        return operation.getRequestBody() == null
                ? ""
                : operation.getRequestBody().getContent().keySet().iterator().next();
    }
}
