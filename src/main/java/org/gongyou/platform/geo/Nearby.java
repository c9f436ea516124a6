package org.gongyou.platform.geo;

/** Something found, and how many metres away along the geodesic. */
public record Nearby<T>(T item, double metres) {}
