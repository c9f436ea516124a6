package org.gongyou.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;

/** Uploads for the tests of features that use them. */
@ApplicationScoped
public class Uploads {

    private final FileSweep sweep;
    private final Clock clock;

    Uploads(FileSweep sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    /** A new one. */
    public UUID photo(Person person) {
        return UUID.fromString(person.calls()
                .contentType("multipart/form-data")
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "photo.png", Pictures.plain("png"), "image/png")
                .post(FileClient.FILES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** As if all of the account's files had been sent so long ago. */
    public void age(Person person, Duration ago) {
        Transactions.change(
                "update worker_file set at = :at where worker_id = :worker",
                Map.of("at", clock.instant().minus(ago), "worker", person.id()));
    }

    public void sweep() {
        Transactions.await(sweep::eraseLoose);
        Transactions.await(sweep::eraseLeftovers);
    }
}
