package org.gongyou.tally;

/** So many were issued, and so many of them used; of offers only the latter. */
record Figures(long issued, long used) implements Sums<Figures> {

    static final Figures NONE = new Figures(0, 0);

    @Override
    public Figures plus(Figures other) {
        return new Figures(issued + other.issued, used + other.used);
    }

    @Override
    public long size() {
        return issued + used;
    }

    /** Whether none of the figures, nor what one learns from two of them, is about a few people only. */
    boolean isSafe(Benefit kind, int threshold) {
        return isSafe(used, threshold)
                && (kind == Benefit.OFFER || isSafe(issued, threshold) && isSafe(issued - used, threshold));
    }

    private static boolean isSafe(long figure, int threshold) {
        return figure == 0 || figure >= threshold;
    }
}
