package org.gongyou.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongyou.support.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The published description is what the code serves. After a wanted change {@code mvn test -Dtest=ApiDescriptionTest
 * -Dopenapi.write=true} rewrites it; read the difference before committing it. Its own requests are held against nothing, so
 * that it can mend a description that cannot even be read.
 */
@QuarkusTest
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(value = TestServers.class, scope = TestResourceScope.GLOBAL)
class ApiDescriptionTest {

    private static final Path PUBLISHED = Path.of("openapi/openapi.yaml");

    @Test
    void thePublishedDescriptionIsWhatIsServed() throws IOException {
        String served = given().accept("application/yaml").get("/openapi").asString();

        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(PUBLISHED, served);
        }

        assertThat(Files.readString(PUBLISHED)).isEqualTo(served);
    }
}
