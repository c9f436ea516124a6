package org.gongyou.representation;

/** States and steps of a case of legal aid that a lawyer's coming and going moves. */
public final class AidCase {

    /** Somebody is to be found. */
    public static final String ASSIGNING = "ASSIGNING";

    /** A lawyer has it. */
    public static final String RUNNING = "RUNNING";

    /** The union has checked the closing file. */
    public static final String CLOSED = "CLOSED";

    static final String ACCEPTED = "accepted";
    static final String RETURNED = "returned";

    /** The lawyer hands in the closing file. */
    public static final String FINISH = "finish";

    private AidCase() {}
}
