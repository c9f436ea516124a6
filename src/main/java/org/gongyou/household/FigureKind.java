package org.gongyou.household;

/** Kinds of figures, each with a life of its own. */
enum FigureKind {
    INCOME,
    ILLNESS,
    DISABILITY,
    SCHOOLING,
    /** Dwellings, shops, hired hands and vehicles. */
    MEANS,
    SAVINGS,
    SPENDING
}
