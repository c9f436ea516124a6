package org.gongyou.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnionImportApiTest extends UnionTables {

    @Inject
    Pool pool;

    @Test
    void parentsMayComeAfterTheirChildren() {
        bringIn(HEADER + "I1-B,分厂工会,ENTERPRISE,I1-A,,,,,\nI1-A,总厂工会,ENTERPRISE,T-D1,,,,,\n", false)
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("errors", empty());

        assertThat(unions.tree().isWithin(city.id("I1-B"), city.id("I1-A"))).isTrue();
        assertThat(city.union("I1-A").initials()).isEqualTo("zcgh");
    }

    @Test
    void aDryRunReportsAndImportsNothing() {
        bringIn(HEADER + "I2-A,总厂工会,ENTERPRISE,T-D1,,,,,\n", true)
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("errors", empty());

        assertThat(unions.tree().byCode("I2-A")).isNull();
    }

    @Test
    void importingAgainChangesNothing() {
        String table = HEADER + "I4-A,总厂工会,ENTERPRISE,T-D1,,45.75,126.6,gcj02,0451-1\nI4-B,分厂工会,ENTERPRISE,I4-A,,,,,\n";
        bringIn(table, false).statusCode(200);
        UnionNode before = city.union("I4-A");

        bringIn(table, false).statusCode(200).body("rows", equalTo(2));

        assertThat(city.union("I4-A")).isEqualTo(before);
        assertThat(city.union("I4-B").version()).isEqualTo(1);
    }

    @Test
    void onlyWhatDiffersMovesItsVersion() {
        bringIn(HEADER + "I5-A,总厂工会,ENTERPRISE,T-D1,,,,,\nI5-B,分厂工会,ENTERPRISE,I5-A,,,,,\n", false);

        bringIn(HEADER + "I5-A,总厂工会,ENTERPRISE,T-D1,,,,,\nI5-B,新分厂工会,ENTERPRISE,I5-A,,,,,\n", false);

        assertThat(city.union("I5-A").version()).isEqualTo(1);
        assertThat(city.union("I5-B").version()).isEqualTo(2);
        assertThat(city.union("I5-B").initials()).isEqualTo("xfcgh");
    }

    @Test
    void anAbsentColumnKeepsWhatIsKnownAndAnEmptyCellClearsIt() {
        bringIn(HEADER + "I6-A,总厂工会,ENTERPRISE,T-D1,,45.75,126.6,,0451-1\n", false);

        bringIn("code,name,kind,parent,phone\nI6-A,总厂工会,ENTERPRISE,T-D1,\n", false);

        assertThat(city.union("I6-A").lat()).isEqualTo(45.75);
        assertThat(city.union("I6-A").phone()).isNull();
    }

    @Test
    void twoUnionsMaySwapTheirCreditCodes() {
        String one = "91230102MA1B00001" + CreditCode.checkCharacter("91230102MA1B00001");
        String two = "91230102MA1B00002" + CreditCode.checkCharacter("91230102MA1B00002");
        String lines = HEADER + "I7-A,甲厂工会,ENTERPRISE,T-D1,%s,,,,\nI7-B,乙厂工会,ENTERPRISE,T-D1,%s,,,,\n";
        bringIn(lines.formatted(one, two), false).statusCode(200);

        bringIn(lines.formatted(two, one), false).statusCode(200);

        assertThat(city.union("I7-A").creditCode()).isEqualTo(two);
    }

    @Test
    void theSameTableManyTimesAtOnceIsImportedOnce() {
        String table = HEADER + "I9-A,总厂工会,ENTERPRISE,T-D1,,,,,\n";

        List<Response> answers = Race.of(8, i -> send(table, false, administrator()));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(city.union("I9-A").version()).isEqualTo(1);
    }

    @Test
    void anImportIsInTheAuditTrail() {
        UUID actor = UUID.randomUUID();
        send(HEADER + "I11-A,总厂工会,ENTERPRISE,T-D1,,,,,\n", false, tokens.of(actor, Role.ADMINISTRATOR));

        Row entry = pool.preparedQuery(
                        "select action, codes ->> 'rows' as rows, codes ->> 'changed' as changed from audit_entry where actor = $1")
                .execute(Tuple.of(actor))
                .await()
                .indefinitely()
                .iterator()
                .next();

        assertThat(List.of(entry.getString(0), entry.getString(1), entry.getString(2)))
                .containsExactly("organisation.unions-imported", "1", "1");
    }
}
