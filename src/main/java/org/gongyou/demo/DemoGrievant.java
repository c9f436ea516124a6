package org.gongyou.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyou.platform.personal.DocumentNumbers;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;

/** Somebody who is not paid by an employer that others complain of too. */
record DemoGrievant(int number, String opponent) {

    /** Enough of them light a lamp. */
    private static final String LIT = "演示松北制衣有限公司";

    /** So few that nobody may learn of them. */
    private static final String UNLIT = "演示群力装饰有限公司";

    private static final int MANY = 12;
    private static final int FEW = 3;

    static final String DIVISION = "230102001";

    static final List<DemoGrievant> ALL = Stream.concat(
                    IntStream.rangeClosed(1, MANY).mapToObj(number -> new DemoGrievant(number, LIT)),
                    IntStream.rangeClosed(MANY + 1, MANY + FEW).mapToObj(number -> new DemoGrievant(number, UNLIT)))
            .toList();

    PhoneNumber phone() {
        return new PhoneNumber("+8619900000%03d".formatted(400 + number));
    }

    PersonName name() {
        return new PersonName("演示诉求人%02d".formatted(number));
    }

    /** Of a county that does not exist, so that the number is nobody's. */
    IdentityDocument document(LocalDate today) {
        LocalDate born = LocalDate.of(1985, 1, 1).plusDays(97L * number);
        String first17 = "230198" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(number);
        return IdentityDocument.check(
                DocumentType.RESIDENT_IDENTITY_CARD, first17 + DocumentNumbers.checkDigit(first17), null, null, today);
    }
}
