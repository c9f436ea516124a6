package org.gongyou.demo;

import static org.gongyou.demo.Deed.APPROVE;
import static org.gongyou.demo.Deed.ASK_FOR_MORE;
import static org.gongyou.demo.Deed.ASK_FOR_RESIGNATION;
import static org.gongyou.demo.Deed.ASK_FOR_RETENTION;
import static org.gongyou.demo.Deed.ASK_FOR_TRANSFER;
import static org.gongyou.demo.Deed.BEGIN_REVIEW;
import static org.gongyou.demo.Deed.REFUSE;
import static org.gongyou.demo.Deed.SUBMIT;
import static org.gongyou.demo.Deed.WITHDRAW;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.gongyou.platform.personal.DocumentNumbers;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the demo, and how far the union has come with it.
 *
 * @param division where the work is
 * @param employed whether by an employer with a union there
 * @param deeds after the application was drafted; null for somebody who never drafted one
 */
record DemoWorker(
        int number,
        String occupation,
        String division,
        boolean employed,
        @Nullable List<Deed> deeds) {

    /** The worker with this number has not said who it is. */
    private static final int NAMELESS = 1;

    private static final int FOREIGNER = 20;

    static final List<DemoWorker> ALL = List.of(
            new DemoWorker(NAMELESS, "COURIER", "230102001", false, null),
            new DemoWorker(2, "COURIER", "230102002", false, null),
            courier(3, "230102003"),
            courier(4, "230102004", SUBMIT),
            courier(5, "230102005", SUBMIT, BEGIN_REVIEW),
            courier(6, "230102006", SUBMIT, ASK_FOR_MORE),
            courier(7, "230102007", SUBMIT, REFUSE),
            courier(8, "230102008", SUBMIT, WITHDRAW),
            courier(9, "230102009", SUBMIT, APPROVE),
            courier(10, "230103001", SUBMIT, APPROVE, ASK_FOR_TRANSFER),
            courier(11, "230109", SUBMIT),
            other(12, "RIDE_HAILING_DRIVER", "230104001", SUBMIT),
            other(13, "TRUCK_DRIVER", "230110001", SUBMIT, APPROVE, ASK_FOR_RESIGNATION),
            other(14, "CARE_WORKER", "230103001", SUBMIT, BEGIN_REVIEW),
            other(15, "FLEXIBLE", "230103", SUBMIT),
            other(16, "FLEXIBLE", "230103", SUBMIT, APPROVE),
            employee(17, "230102001", SUBMIT),
            employee(18, "230103001", SUBMIT, APPROVE),
            employee(19, "230108001", SUBMIT, APPROVE, ASK_FOR_RETENTION),
            employee(FOREIGNER, "230110001", SUBMIT));

    DemoWorker {
        deeds = deeds == null ? null : List.copyOf(deeds);
    }

    private static DemoWorker courier(int number, String division, Deed... deeds) {
        return other(number, "COURIER", division, deeds);
    }

    private static DemoWorker other(int number, String occupation, String division, Deed... deeds) {
        return new DemoWorker(number, occupation, division, false, List.of(deeds));
    }

    private static DemoWorker employee(int number, String division, Deed... deeds) {
        return new DemoWorker(number, "EMPLOYEE", division, true, List.of(deeds));
    }

    PhoneNumber phone() {
        return new PhoneNumber("+8619900000%03d".formatted(100 + number));
    }

    PersonName name() {
        return new PersonName("演示工人%02d".formatted(number));
    }

    /** Of a county that does not exist, so that the number is nobody's; null for the one who has stated none. */
    @Nullable
    IdentityDocument document(LocalDate today) {
        if (number == NAMELESS) return null;
        if (number == FOREIGNER) {
            return IdentityDocument.check(DocumentType.PASSPORT, "DEMO00020", "KZ", today.plusYears(5), today);
        }
        LocalDate born = LocalDate.of(1980, 1, 1).plusDays(397L * number);
        String first17 = "230199" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(number);
        return IdentityDocument.check(
                DocumentType.RESIDENT_IDENTITY_CARD, first17 + DocumentNumbers.checkDigit(first17), null, null, today);
    }
}
