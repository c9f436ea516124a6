package org.gongyou.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.notification.Recipients;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What other features and the law want of accounts, and no endpoint of this one offers. */
@QuarkusTest
class AccountDataTest extends ApiTest {

    @Inject
    AccountPersonalData data;

    @Inject
    AccountDirectory directory;

    @Inject
    Persons persons;

    @Inject
    AccountRecipients recipients;

    @Test
    void aPersonGetsEverythingInPlainText() {
        String number = IdentityNumbers.next();
        Person person = SignIn.known(SignIn.somebody(), number);

        JsonNode exported = Transactions.run(() -> data.export(person.id()));

        assertThat(exported.at("/account/phone").asText()).isEqualTo(person.phone());
        assertThat(exported.at("/account/name").asText()).isEqualTo("测试工友");
        assertThat(exported.at("/account/document/number").asText()).isEqualTo(number);
        assertThat(exported.at("/account/consentVersion").asText()).isEqualTo(IdentityConsent.VERSION);
        assertThat(exported.at("/devices/0/name").asText()).isEqualTo("测试手机");
    }

    @Test
    void anErasedAccountIsOverAndItsPhoneAndDocumentAreFree() {
        String number = IdentityNumbers.next();
        Person person = SignIn.known(SignIn.somebody(), number);

        Transactions.run(() -> data.erase(person.id()));

        person.calls().get("/v1/me").then().statusCode(401);
        Person next = SignIn.again(person.phone(), person.deviceId());
        assertThat(next.id()).isNotEqualTo(person.id());
        SignIn.known(next, number);
        assertThat(Transactions.run(() -> data.export(person.id())).toString())
                .doesNotContain(number)
                .doesNotContain(person.phone())
                .doesNotContain("测试");
    }

    @Test
    void otherFeaturesLookThePersonUp() {
        String number = IdentityNumbers.bornOn(LocalDate.of(1985, 5, 5));
        Person person = SignIn.known(SignIn.somebody(), number);

        org.gongyou.account.Person known = Transactions.run(() -> persons.of(person.id()));

        assertThat(known.name()).isEqualTo(PersonName.parse("测试工友"));
        assertThat(known.birthDate()).isEqualTo(LocalDate.of(1985, 5, 5));
        assertThat(known.reaches(IdentityLevel.NAME_AND_NUMBER_MATCHED)).isTrue();
        assertThat(known.reaches(IdentityLevel.FACE_MATCHED)).isFalse();
        assertThat(known.phone()).isEqualTo(PhoneNumber.parse(person.phone()));
        assertThat(known.toString()).doesNotContain("测试").doesNotContain("1985");
        assertThat(Transactions.run(() -> persons.of(UUID.randomUUID()))).isNull();
    }

    @Test
    void textMessagesGoToThePhoneInTheLanguageOfTheAccount() {
        Person person = SignIn.somebody();

        assertThat(Transactions.run(() -> recipients.of(person.id())))
                .extracting(org.gongyou.notification.Recipient::phone)
                .isEqualTo(person.phone());
        assertThat(recipients).isInstanceOf(Recipients.class);
    }

    @Test
    void accountsForALineOfAListAreMadeOnce() {
        PhoneNumber phone = PhoneNumber.parse(SignIn.newPhone());
        PersonName name = PersonName.parse("测试干部");

        List<UUID> accounts = Race.of(12, i -> Transactions.run(() -> directory.findOrBegin(phone, name)));

        assertThat(accounts).containsOnly(accounts.get(0));
        assertThat(SignIn.again(phone.e164(), "d").id()).isEqualTo(accounts.get(0));
        assertThat(Transactions.run(() -> persons.of(accounts.get(0))))
                .extracting(org.gongyou.account.Person::name, org.gongyou.account.Person::level)
                .containsExactly(name, IdentityLevel.STATED);
    }
}
