package org.gongyou.programme;

import java.util.regex.Pattern;

/** Which figure of a household a name is made from: where that is missing, the name says nothing. */
enum Figure {
    NONE("(?!)"),
    PEOPLE("/members(/\\d+(/(relation|bornOn|document))?)?"),
    WORK("/members/\\d+/work"),
    INCOME("/members/\\d+/income"),
    ILLNESS("/members/\\d+/illness"),
    DISABILITY("/members/\\d+/disability"),
    SCHOOLING("/members/\\d+/schooling"),
    DWELLINGS("/dwellings(/\\d+)?"),
    SHOPS("/shops"),
    HIRED_HANDS("/hiredHands"),
    VEHICLES("/vehicles(/\\d+)?"),
    SAVINGS("/savings"),
    ILLNESS_SPENDING("/spending(/illness)?"),
    SCHOOLING_SPENDING("/spending(/schooling)?"),
    DISABILITY_SPENDING("/spending(/disability)?"),
    ACCIDENT_SPENDING("/spending(/accident)?"),
    NECESSARY_SPENDING("/spending(/necessary)?");

    private final Pattern pointer;

    Figure(String pointer) {
        this.pointer = Pattern.compile(pointer);
    }

    /** @param missing as {@code Picture.missing} names it */
    boolean isAt(String missing) {
        return pointer.matcher(missing).matches();
    }
}
