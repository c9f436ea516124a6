package org.gongyou.hardship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongyou.account.Persons;
import org.gongyou.hardship.PaymentLayout.Row;
import org.gongyou.payment.PaidOut;
import org.jspecify.annotations.Nullable;

/** Whose a payment was, and under which file. In the caller's session. */
@ApplicationScoped
class PaymentPeople {

    private final FileRepository files;
    private final FileViews views;
    private final Persons persons;

    PaymentPeople(FileRepository files, FileViews views, Persons persons) {
        this.files = files;
        this.views = views;
        this.persons = persons;
    }

    /** With the number of the latest file; whoever never was on file has none. */
    Uni<Row> row(PaidOut paid, @Nullable String number) {
        return files.of(paid.worker()).chain(all -> persons.of(paid.worker())
                .map(person -> new Row(paid, number, fileNumber(all), person, views.union(paid.union()))));
    }

    private static @Nullable String fileNumber(List<HardshipFile> latestFirst) {
        return latestFirst.isEmpty() ? null : latestFirst.get(0).nationalNumber();
    }
}
