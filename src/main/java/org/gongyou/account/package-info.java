/**
 * Who somebody is: the account, its phone, its devices, and the sessions on them.
 *
 * <p>An account belongs to one person and has one phone; whoever proves the phone with a code (or through a
 * {@link org.gongyou.account.SignInProvider}) is in, and an unknown phone makes a new account. A device on which the account has
 * been used before is trusted. A new device of an account whose person is known gets a limited session, which shows and
 * decides nothing, until it confirms the document's last four characters or says "this is not me": then the phone goes to
 * a new account, and nothing is said about the old one.
 *
 * <p>A session lives on a device: an access token of ten minutes, and a refresh token that changes at every use. A refresh
 * token used twice means that two hold it, and ends the session. Codes live in Redis only; everything else in
 * {@code account}, {@code account_device}, {@code takeover}, and {@code directory} for phones and documents.
 */
@NullMarked
package org.gongyou.account;

import org.jspecify.annotations.NullMarked;
