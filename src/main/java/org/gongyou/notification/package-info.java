/**
 * What a person is told: notices in the inbox, and text messages to the phone.
 *
 * <p>A feature declares its notices as constants of {@link org.gongyou.notification.NoticeTemplate} and calls
 * {@link org.gongyou.notification.Notifier#tell} in the transaction of the act. The notice is written in both languages at
 * once and sealed, so that later releases may change or drop a template without touching what was said; the same event
 * is told once. If the notice asks for it and {@link org.gongyou.notification.Recipients} knows a phone, a text message goes
 * into the outbox as well.
 *
 * <p>Text messages are the outbox's kind {@code sms}, payload {@code {"phone", "template", "params", "language"?,
 * "expiresAt"?}}. One {@link org.gongyou.notification.SmsSender} carries them: the gateway's HTTP interface, or, in the
 * embedded run and the demo, a file beside the data.
 *
 * <p>Table: {@code notice}, owned by the worker. Only the worker reads and marks it, also from the account that the told one
 * has ended in.
 */
@NullMarked
package org.gongyou.notification;

import org.jspecify.annotations.NullMarked;
