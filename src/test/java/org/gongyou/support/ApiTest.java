package org.gongyou.support;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeAll;

/** A test over HTTP against the running app; all of them share one app, one PostgreSQL and one Redis. */
@WithTestResource(value = TestServers.class, scope = TestResourceScope.GLOBAL)
public abstract class ApiTest {

    @BeforeAll
    static void holdAnswersAgainstThePublishedDescription() {
        RestAssured.replaceFiltersWith(new PublishedApi());
    }
}
