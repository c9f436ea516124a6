package org.gongyou.contract;

import java.util.Map;
import org.gongyou.support.SignIn.Person;

/** What a room has to show: every bean of this kind is asked. */
interface RoomExhibits {

    /** A thing to read for each GET of the room, by the path as the description has it. */
    void addTo(Map<String, Exhibits.Read> reads);

    /**
     * Things of the owner's, or of a union in Daoli, by the part of the path before the id: {@code visits}, or with the thing
     * it belongs to, {@code cases/{number}/visits}, where another room has a part of that name.
     */
    default Map<String, String> ids(Person owner) {
        return Map.of();
    }
}
