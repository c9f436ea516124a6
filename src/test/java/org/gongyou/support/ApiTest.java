package org.gongyou.support;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** A test over HTTP against the running app; all of them share one app, one PostgreSQL and one Redis. */
@WithTestResource(value = TestServers.class, scope = TestResourceScope.GLOBAL)
public abstract class ApiTest {}
