package dev.switchboard.client.sms;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import java.util.List;

/**
 * Text messages. Works in classic and neo accounts, for users with an SMS extension.
 *
 * <p>sipgate gives a message no id, and nothing tells whether it arrived. After a failure whose
 * {@link SipgateException#mayHaveHappened()} is true, a message may have been sent; nothing here sends it a second time.
 */
public interface SmsApi {

    /**
     * Sends a message with the sender that is the extension's default. Needs the scope {@code sessions:sms:write}; tokens with
     * this scope alone have been refused, and then {@code sms:read} was missing.
     *
     * @param smsId the SMS extension, such as {@code s0}; see {@link #extensions}
     * @throws InvalidRequestException if the extension, the recipient, the text or the time cannot be right; nothing was sent
     * @throws SipgateException if the request fails, with status 402 if the balance is too low
     */
    void send(String smsId, Sms sms);

    /**
     * Sends a message at once.
     *
     * @param to the recipient with the country code, such as {@code +4915799912345}
     * @throws InvalidRequestException as above
     * @throws SipgateException as above
     */
    default void send(String smsId, String to, String text) {
        send(smsId, Sms.of(to, text));
    }

    /**
     * Sends a message under a phone number of the user whose credentials these are. Needs the scopes
     * {@code sessions:sms:write}, {@code sms:read}, {@code sms:callerid:read} and {@code sms:callerid:write}.
     *
     * <p>The API has no sender for a single message, but a default for the extension. So, if the number is not the default, it is
     * made the default, the message is sent, and the default is restored, also if the sending failed, but not if the process
     * ends in between. What else this client
     * sends over the extension waits so long. What other programs send through the extension at that moment goes out
     * under the number, too. With {@link Sms#at} it is not known whether sipgate takes the sender of now or of then.
     *
     * @param from a caller ID of one of the user's SMS extensions, such as {@code +4915799912345}, or {@code sipgate}
     * @return whether the default could be restored; the message was sent in any case
     * @throws InvalidRequestException if a value cannot be right, if the user has no SMS extension, or none has the number as a
     *     verified caller ID; nothing was sent or changed
     * @throws SipgateException if the message was not sent. If the default could not be restored either, that is the
     *     exception's suppressed one
     */
    SmsReceipt sendFrom(String from, Sms sms);

    /**
     * The SMS extensions of a user. Needs the scope {@code sms:read}.
     *
     * @param userId such as {@code w0}
     * @throws SipgateException if the request fails
     */
    List<SmsExtension> extensions(String userId);

    /**
     * The numbers under which an extension can send. Needs the scope {@code sms:read} or {@code sms:callerid:read}.
     *
     * @param userId such as {@code w0}
     * @param smsId such as {@code s0}
     * @throws SipgateException if the request fails
     */
    List<SmsCallerId> callerIds(String userId, String smsId);

    /**
     * Registers a number as a caller ID. sipgate sends a code to it by SMS, which {@link #verifyCallerId} takes; that may cost
     * money.
     *
     * @throws InvalidRequestException if it is not a phone number
     * @throws SipgateException if the request fails
     */
    void addCallerId(String userId, String smsId, String phoneNumber);

    /**
     * Proves that a number is the user's.
     *
     * @param callerId the id of one of {@link #callerIds}
     * @param code as it came by SMS
     * @throws SipgateException if the request fails
     */
    void verifyCallerId(String userId, String smsId, int callerId, String code);

    /**
     * Makes a number the one under which the extension sends by default. Needs the scope {@code sms:write} or
     * {@code sms:callerid:write}.
     *
     * @param callerId the id of one of {@link #callerIds}
     * @throws SipgateException if the request fails
     */
    void setDefaultCallerId(String userId, String smsId, int callerId);

    /**
     * Removes a number from the extension.
     *
     * @param callerId the id of one of {@link #callerIds}
     * @throws SipgateException if the request fails
     */
    void deleteCallerId(String userId, String smsId, int callerId);
}
