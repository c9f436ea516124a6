package org.gongyou.support;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A test over HTTP against the running app; all of them share one app, one PostgreSQL and one Redis, and come one after the
 * other. Tests without the app run beside them.
 */
@Execution(ExecutionMode.SAME_THREAD)
@WithTestResource(value = TestServers.class, scope = TestResourceScope.GLOBAL)
public abstract class ApiTest {

    static final PublishedApi PUBLISHED = new PublishedApi();

    /** What is awaited mostly takes some milliseconds. */
    private static final Duration LOOK = Duration.ofMillis(10);

    @BeforeAll
    static void holdAnswersAgainstThePublishedDescription() {
        RestAssured.replaceFiltersWith(PUBLISHED);
        Awaitility.setDefaultPollInterval(LOOK);
    }
}
