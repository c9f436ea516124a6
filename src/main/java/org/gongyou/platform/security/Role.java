package org.gongyou.platform.security;

/** The kinds of role a token may carry, as {@code @RolesAllowed} names them. */
public final class Role {

    public static final String WORKER = "worker";
    public static final String OFFICER = "officer";
    public static final String LAWYER = "lawyer";
    public static final String CLERK = "clerk";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    /** The only role of a session from a new device that has still to confirm itself: it shows nothing personal. */
    public static final String LIMITED = "limited";

    private Role() {}
}
