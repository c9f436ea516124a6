package org.gongyou.station;

/** As what somebody says something of a station; more is told to nobody. */
enum AuthorRole {
    ADMINISTRATOR,
    OFFICER,
    KEEPER,
    /** Somebody who passed by. */
    PUBLIC,
    /** The program itself. */
    SYSTEM
}
