package org.gongyou.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.snapshot.Renewals;

/**
 * The one city of all tests: a federation, two districts with a street each, couriers' unions, holding unions and an
 * employer's union. A test that needs more imports it with codes of its own.
 */
@ApplicationScoped
public class TestCity {

    public static final String CITY = "T";
    public static final String DAOLI = "T-D1";
    public static final String NANGANG = "T-D2";
    public static final String DAOLI_STREET = "T-D1-S1";
    public static final String NANGANG_STREET = "T-D2-S1";
    public static final String CITY_COURIERS = "T-I1";
    public static final String DAOLI_COURIERS = "T-D1-I1";
    public static final String CITY_HOLDING = "T-H1";
    public static final String DAOLI_HOLDING = "T-D1-H1";
    public static final String EMPLOYER = "T-D1-S1-E1";
    public static final String EMPLOYER_CREDIT_CODE = "91350100M000100Y43";

    private static final String HEADER = "code,name,kind,parent,divisionCode,occupations,creditCode,lat,lon,phone\n";

    private static final String UNIONS = HEADER + """
            T,演示测试市总工会,CITY,,2301,,,45.8038,126.5349,0451-00000000
            T-D1,演示道里区总工会,DISTRICT,T,230102,,,45.7558,126.6168,
            T-D2,演示南岗区总工会,DISTRICT,T,230103,,,45.7600,126.6690,
            T-D1-S1,演示兆麟街道工会,STREET,T-D1,230102001,,,45.7700,126.6200,
            T-D2-S1,演示花园街道工会,STREET,T-D2,230103001,,,45.7560,126.6400,
            T-I1,演示市快递行业工会,INDUSTRY,T,2301,COURIER;FOOD_COURIER;RIDE_HAILING_DRIVER,,,,
            T-D1-I1,演示道里快递行业工会,INDUSTRY,T-D1,230102,COURIER,,,,
            T-H1,演示市周转库,HOLDING,T,2301,,,,,
            T-D1-H1,演示道里周转库,HOLDING,T-D1,230102,,,,,
            T-D1-S1-E1,演示冰城食品厂工会,ENTERPRISE,T-D1-S1,230102001,,91350100M000100Y43,45.7710,126.6210,
            """;

    private static final UUID ADMINISTRATOR = Ids.next();

    private final Tokens tokens;
    private final Unions unions;
    private final Renewals renewals;
    private final Pool pool;

    TestCity(Tokens tokens, Unions unions, Renewals renewals, Pool pool) {
        this.tokens = tokens;
        this.unions = unions;
        this.renewals = renewals;
        this.pool = pool;
    }

    /** Makes sure the city stands; as often as wanted, since no test pulls it down. */
    public TestCity founded() {
        if (unions.tree().byCode(EMPLOYER) == null) bringIn(UNIONS).then().statusCode(200);
        return this;
    }

    /** Adds unions, in lines of {@code code,name,kind,parent,divisionCode,occupations,creditCode,lat,lon,phone}; once. */
    public TestCity with(String... lines) {
        if (!Arrays.stream(lines).allMatch(this::stands)) {
            bringIn(HEADER + String.join("\n", lines)).then().statusCode(200);
        }
        return this;
    }

    private boolean stands(String line) {
        return unions.tree().byCode(line.substring(0, line.indexOf(','))) != null;
    }

    public Response bringIn(String table) {
        return given().auth()
                .oauth2(tokens.of(ADMINISTRATOR, Role.ADMINISTRATOR))
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post("/officer/v1/unions/import?dryRun=false");
    }

    public UnionNode union(String code) {
        UnionNode union = unions.tree().byCode(code);
        if (union == null) throw new AssertionError("no union " + code);
        return union;
    }

    public UUID id(String code) {
        return union(code).id();
    }

    /** A new officer with a post, known to the app when this returns. @return the access token, good for some minutes */
    public String officer(String union, OfficerFunction... functions) {
        return tokens.of(appointed(union, functions), Role.OFFICER);
    }

    /** The same for a fixture that is kept for other classes of tests. @return the account */
    public UUID appointed(String union, OfficerFunction... functions) {
        UUID account = Ids.next();
        appoint(account, union, functions);
        return account;
    }

    public void appoint(UUID account, String union, OfficerFunction... functions) {
        String[] names = Arrays.stream(functions).map(OfficerFunction::name).toArray(String[]::new);
        pool.preparedQuery("insert into officer_post (account_id, union_id, functions) values ($1, $2, $3)")
                .execute(Tuple.of(account, id(union), names))
                .chain(() -> pool.query("update snapshot_version set version = version + 1 where name = 'officers'")
                        .execute())
                .await()
                .indefinitely();
        renewals.renew("officers");
    }
}
