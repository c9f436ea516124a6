package org.gongyou.account;

/**
 * @param expiresIn seconds until the access token is over
 * @param refreshToken good for one use
 * @param limited whether this new device has still to confirm who is holding it
 */
record SessionView(String accessToken, long expiresIn, String refreshToken, boolean limited) {

    @Override
    public String toString() {
        return "SessionView[limited=" + limited + "]";
    }
}
