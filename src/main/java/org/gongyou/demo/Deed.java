package org.gongyou.demo;

/** What happens to a worker's application, one after the other. */
enum Deed {
    SUBMIT,
    WITHDRAW,
    BEGIN_REVIEW,
    ASK_FOR_MORE,
    REFUSE,
    APPROVE,
    /** The rest is about the membership that approval made. */
    ASK_FOR_TRANSFER,
    ASK_FOR_RESIGNATION,
    ASK_FOR_RETENTION
}
