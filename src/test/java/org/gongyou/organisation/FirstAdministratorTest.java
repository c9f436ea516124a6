package org.gongyou.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstAdministratorTest extends ApiTest {

    @Inject
    FirstAdministrator first;

    @Inject
    Pool pool;

    @Test
    void thePhoneOfTheSettingBecomesAdministratorWhileThereIsNone() throws Throwable {
        pool.query("delete from administrator").execute().await().indefinitely();
        String phone = SignIn.newPhone();

        make(phone);
        make(phone);
        make(SignIn.newPhone());

        assertThat(pool.query("select 1 from administrator").execute().await().indefinitely())
                .hasSize(1);
        SignIn.withPhone(phone).calls().get("/officer/v1/unions").then().statusCode(200);
    }

    private void make(String phone) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> first.make(new PhoneNumber(phone))));
    }
}
