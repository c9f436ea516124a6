package org.gongyou.account;

/** The same for every phone, known or not. */
record CodeView(long expiresIn, long resendAfter) {}
