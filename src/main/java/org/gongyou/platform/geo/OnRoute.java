package org.gongyou.platform.geo;

/**
 * Something found beside a route.
 *
 * @param along metres from the start of the route to where it comes nearest
 * @param metres from there to the thing
 */
public record OnRoute<T>(T item, double along, double metres) {}
