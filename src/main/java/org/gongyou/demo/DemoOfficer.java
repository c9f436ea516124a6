package org.gongyou.demo;

import static org.gongyou.organisation.OfficerFunction.HANDLE_DISPUTES;
import static org.gongyou.organisation.OfficerFunction.HANDLE_LEGAL_AID;
import static org.gongyou.organisation.OfficerFunction.HANDLE_PAYMENTS;
import static org.gongyou.organisation.OfficerFunction.HANDLE_RELIEF;
import static org.gongyou.organisation.OfficerFunction.MANAGE_CALENDAR;
import static org.gongyou.organisation.OfficerFunction.MANAGE_LEGAL_AID;
import static org.gongyou.organisation.OfficerFunction.MANAGE_OFFICERS;
import static org.gongyou.organisation.OfficerFunction.MANAGE_ORGANISATION;
import static org.gongyou.organisation.OfficerFunction.MANAGE_RELIEF;
import static org.gongyou.organisation.OfficerFunction.MANAGE_STATIONS;
import static org.gongyou.organisation.OfficerFunction.REVIEW_MEMBERSHIP;
import static org.gongyou.organisation.OfficerFunction.REVIEW_TAKEOVER;

import java.util.List;
import java.util.Set;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;

/**
 * Somebody who decides in the demo.
 *
 * @param union code of the union of the post
 */
record DemoOfficer(int number, String union, Set<OfficerFunction> functions) {

    /** The one who may do everything comes first. */
    static final int ADMINISTRATOR = 1;

    /** Has every function, for the whole city. */
    static final DemoOfficer OF_THE_CITY = new DemoOfficer(2, DemoUnions.CITY_CODE, Set.of(OfficerFunction.values()));

    /** The second person where money moves. */
    static final DemoOfficer CASHIER = new DemoOfficer(13, DemoUnions.CITY_CODE, Set.of(HANDLE_PAYMENTS));

    /** Decides on legal aid in a district, and has the light of group disputes on the board. */
    static final DemoOfficer LEGAL_AID = new DemoOfficer(14, "230102", Set.of(HANDLE_LEGAL_AID, HANDLE_DISPUTES));

    /** Keeps the files of hardship, and publishes the programmes that another officer of the city wrote. */
    static final DemoOfficer RELIEF = new DemoOfficer(17, DemoUnions.CITY_CODE, Set.of(HANDLE_RELIEF, MANAGE_RELIEF));

    static final List<DemoOfficer> ALL = List.of(
            new DemoOfficer(ADMINISTRATOR, DemoUnions.CITY_CODE, Set.of()),
            OF_THE_CITY,
            new DemoOfficer(3, "230102", Set.of(REVIEW_MEMBERSHIP)),
            new DemoOfficer(4, "230103", Set.of(REVIEW_MEMBERSHIP)),
            new DemoOfficer(5, "230102-I1", Set.of(REVIEW_MEMBERSHIP)),
            new DemoOfficer(6, "2301-I1", Set.of(REVIEW_MEMBERSHIP)),
            new DemoOfficer(7, "2301-I2", Set.of(REVIEW_MEMBERSHIP)),
            new DemoOfficer(8, "230103-H", Set.of(REVIEW_MEMBERSHIP)),
            new DemoOfficer(9, "230102", Set.of(MANAGE_STATIONS)),
            new DemoOfficer(10, DemoUnions.CITY_CODE, Set.of(REVIEW_TAKEOVER)),
            new DemoOfficer(11, DemoUnions.CITY_CODE, Set.of(MANAGE_CALENDAR)),
            new DemoOfficer(12, "230110", Set.of(MANAGE_ORGANISATION, MANAGE_OFFICERS)),
            CASHIER,
            LEGAL_AID,
            new DemoOfficer(15, "230110", Set.of(HANDLE_LEGAL_AID)),
            new DemoOfficer(16, DemoUnions.CITY_CODE, Set.of(MANAGE_LEGAL_AID)),
            RELIEF,
            new DemoOfficer(18, DemoUnions.CITY_CODE, Set.of(HANDLE_RELIEF)),
            new DemoOfficer(19, DemoUnions.CITY_CODE, Set.of(HANDLE_RELIEF)));

    DemoOfficer {
        functions = Set.copyOf(functions);
    }

    boolean isAdministrator() {
        return number == ADMINISTRATOR;
    }

    PhoneNumber phone() {
        return new PhoneNumber("+8619900000%03d".formatted(number));
    }

    PersonName name() {
        return new PersonName("演示干部%02d".formatted(number));
    }
}
