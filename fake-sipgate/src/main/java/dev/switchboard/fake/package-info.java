/**
 * A server for tests that behaves like sipgate's REST API v2. It runs in the test's own process, needs no account and no network,
 * and refuses what sipgate would refuse, and more: also query parameters, fields and bodies that nobody documents.
 *
 * <pre>{@code
 * class ReminderTest {
 *
 *     @AutoClose
 *     private final FakeSipgate sipgate = FakeSipgate.start();
 *
 *     @Test
 *     void remindsByText() {
 *         new Reminder(sipgate.url(), "token-FakeId", "fake-token").remind("+4915799912347");
 *
 *         assertThat(sipgate.sms().sent())
 *                 .extracting(SentSms::recipient, SentSms::message)
 *                 .containsExactly(tuple("+4915799912347", "Your train leaves in an hour."));
 *     }
 *
 *     @Test
 *     void saysSoWhenThereIsNoMoney() {
 *         sipgate.failWhen("POST", "/sessions/sms", Failure.status(402));
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>What the account holds at first is in {@link dev.switchboard.fake.FakeSipgate}. Where sipgate does not say what it does,
 * the fake does one thing, and a client should take others as well.
 */
@NullMarked
package dev.switchboard.fake;

import org.jspecify.annotations.NullMarked;
