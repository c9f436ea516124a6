package org.gongyou.platform.geo;

/** One search through the tree under way. Lengths are straight chords in metres. */
interface Search {

    /** Of the point around which it looks: x, y or z. */
    double centre(int axis);

    /** How far a chord may reach and still be of interest. */
    double reach();

    void add(int index, double chord);
}
