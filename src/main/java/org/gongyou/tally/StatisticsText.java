package org.gongyou.tally;

/** What the description says of every figure of legal aid and of relief. */
final class StatisticsText {

    static final String THRESHOLD = "No figure that is shown is about fewer, but nobody at all";
    static final String ABSENT =
            "A figure that is absent is hidden: in at least one month that was asked for it, or one from which it"
                    + " could be worked out, is about fewer than the threshold. 0 always means nobody. Figures of a month that is over stay,"
                    + " but for what turns out to be a mistake, or money that the bank returns";

    private StatisticsText() {}
}
