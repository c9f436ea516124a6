package org.gongyou.launch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The two servers Gongyou works with, and what Quarkus is told about them.
 *
 * @param database the database as the app uses it
 * @param migrations the same database as the owner of the tables, who alone may change the schema
 */
record Servers(DatabaseUrl database, DatabaseUrl migrations, RedisUrl redis) {

    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>(database.reactive());
        properties.put("quarkus.datasource.jdbc.url", database.jdbc());
        properties.put("quarkus.datasource.username", database.user());
        if (database.password() != null) {
            properties.put("quarkus.datasource.password", database.password());
        }
        properties.put("quarkus.flyway.jdbc-url", migrations.jdbc());
        properties.put("quarkus.flyway.username", migrations.user());
        // Quarkus insists on a password here; a server that asks for none does not look at it.
        properties.put("quarkus.flyway.password", migrations.password() == null ? "none" : migrations.password());
        properties.put("quarkus.redis.hosts", redis.url());
        if (redis.tls()) {
            properties.put("quarkus.redis.tls.hostname-verification-algorithm", "HTTPS");
        }
        properties.replaceAll((name, value) -> literal(value));
        return properties;
    }

    /**
     * A password or a path may look like an expression of the configuration; it is none. Two dollars mean one, but not
     * behind a backslash, which is therefore said as the default of a property nobody has.
     */
    static String literal(String value) {
        return value.replace("$", "$$").replace("\\$", "${gongyou.none:\\}$");
    }
}
