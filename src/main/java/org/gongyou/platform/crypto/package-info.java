/**
 * Sealing (authenticated encryption) and fingerprints (keyed hashes) of personal values.
 *
 * <p>Master keys come from {@code gongyou.keys} ({@code id:base64,id:base64}, the first is current); a key for each purpose
 * is derived from them. What is sealed names its suite and key, so that keys and algorithms rotate while old rows stay
 * readable. Suites: AES-GCM with HMAC-SHA256, or the national SM4-GCM with HMAC-SM3.
 */
@NullMarked
package org.gongyou.platform.crypto;

import org.jspecify.annotations.NullMarked;
