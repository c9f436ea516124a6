package org.gongyou.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmbeddedServersTest extends ApiTest {

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.username")
    String appRole;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.password")
    String appPassword;

    @Inject
    @ConfigProperty(name = "quarkus.flyway.username")
    String ownerRole;

    @Inject
    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    @Test
    void theAppIsReadyOnThem() {
        RestAssured.get("/health/ready").then().statusCode(200);
    }

    @Test
    void theAppWorksWithRowsButCannotChangeTheSchema() throws SQLException {
        try (Connection owner = connected(ownerRole, ownerPassword);
                Statement migration = owner.createStatement();
                Connection app = connected(appRole, appPassword);
                Statement work = app.createStatement()) {
            migration.execute("create table launch_trial (id bigint generated always as identity, word text)");
            work.execute("insert into launch_trial (word) values ('工会')");
            assertThrows(SQLException.class, () -> work.execute("drop table launch_trial"));
            assertThrows(SQLException.class, () -> work.execute("create table launch_other (id bigint)"));
            migration.execute("drop table launch_trial");
        }
    }

    @Test
    void neitherRoleIsASuperuserAndOnlyTheyMayComeIn() throws SQLException {
        assertEquals("off", asked(ownerRole, ownerPassword, "show is_superuser"));
        assertEquals("off", asked(appRole, appPassword, "show is_superuser"));
        assertThrows(
                SQLException.class, () -> connected("postgres", appPassword).close());
        assertThrows(SQLException.class, () -> connected(appRole, "wrong").close());
    }

    @Test
    void theOwnerMayUseTrustedExtensionsAndSearchKnowsChineseLetters() throws SQLException {
        String shown =
                asked(ownerRole, ownerPassword, "create extension if not exists pg_trgm; select show_trgm('工会')::text");

        assertTrue(shown.length() > 2, shown);
    }

    @Test
    void theyListenOnTheLoopbackAddressOnly() throws SQLException {
        assertEquals("127.0.0.1", asked(appRole, appPassword, "show listen_addresses"));
    }

    private String asked(String role, String password, String sql) throws SQLException {
        try (Connection connection = connected(role, password);
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                assertTrue(result.next());
                return result.getString(1);
            }
        }
    }

    private Connection connected(String role, String password) throws SQLException {
        return DriverManager.getConnection(url, role, password);
    }
}
