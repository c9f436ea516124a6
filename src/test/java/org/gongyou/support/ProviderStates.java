package org.gongyou.support;

/**
 * Brings about what must be the case before a request of {@code mobile-contract/pacts}, and gives what the request carries
 * ({@code ${phone}}) and whose session it is. Every bean of this kind is asked; it is a {@code @Singleton}, as the library
 * reads the annotations of its methods from its class.
 */
public interface ProviderStates {}
