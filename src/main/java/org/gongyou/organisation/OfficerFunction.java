package org.gongyou.organisation;

/** What an officer may do, within the subtree of the union the post belongs to. Features add theirs. */
public enum OfficerFunction {
    /** Decides who joins, transfers and leaves. */
    REVIEW_MEMBERSHIP,
    /** Edits and imports unions. */
    MANAGE_ORGANISATION,
    /** Gives and takes officers' posts, of functions the officer has. */
    MANAGE_OFFICERS,
    MANAGE_STATIONS,
    /** Merchants, their stores, what they offer, and what they propose. */
    MANAGE_BENEFITS,
    /** Decides when a person claims an account on a new phone and the old phone objects. */
    REVIEW_TAKEOVER,
    MANAGE_CALENDAR,
    /** Finds cards by their number, freezes and unfreezes them. */
    MANAGE_CARDS,
    /** Funds budgets, releases payments, makes and releases batches: each of it takes two people. */
    HANDLE_PAYMENTS,
    /** Decides claims on covers, papers about illness among them. */
    REVIEW_CLAIMS,
    /** Decides requests for legal aid and assigns lawyers. */
    HANDLE_LEGAL_AID,
    /** Lawyers, service points, the rules of limitation and what a city wants of who asks for legal aid. */
    MANAGE_LEGAL_AID,
    /** Group disputes: who complains of whom, and what the unions do about it. */
    HANDLE_DISPUTES,
    /** Reviews and decides applications for relief, and keeps the files of hardship. */
    HANDLE_RELIEF,
    /** Programmes of relief: drafts, tests and publishes their rules. */
    MANAGE_RELIEF
}
