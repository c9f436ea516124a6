package org.gongyou.hardship;

/** Port: payments that are help in hardship, so that the national help system counts them. */
public interface HelpPurposes {

    /** Their purposes begin with it. */
    String prefix();
}
