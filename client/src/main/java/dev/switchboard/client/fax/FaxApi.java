package dev.switchboard.client.fax;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Faxes. Works in classic and neo accounts where fax is booked. */
public interface FaxApi {

    /**
     * Hands a fax in. It is sent later: {@link #await} tells how it ends. Needs the scope {@code sessions:fax:write}, and
     * {@code faxlines:read} if no line is given.
     *
     * @return the fax's id, also in the history
     * @throws InvalidRequestException if the recipient is empty, the document is no PDF or too long, the line cannot be right,
     *     or none is given and the user has none that can send; nothing was sent
     * @throws SipgateException if the request fails, with status 402 if the balance is too low, and 407 if the recipient is not
     *     a fax number
     */
    String send(Fax fax);

    /**
     * Hands a failed fax in again. Needs the scope {@code sessions:fax:write}.
     *
     * @param faxId what {@link #send} returned
     * @throws SipgateException if the request fails
     */
    void resend(String faxId);

    /**
     * How far a fax is. Needs the scope {@code history:read}. A fax that was handed in a moment ago may not be found yet.
     *
     * @param faxId what {@link #send} returned
     * @throws InvalidRequestException if the entry of the history is not a fax
     * @throws SipgateException if the request fails, with status 404 if there is no such fax
     */
    FaxStatus status(String faxId);

    /**
     * Waits until a fax is sent or has failed, or until the time is over, and asks every five seconds, or
     * less often if sipgate wants it so. That it is not found yet,
     * or that a request fails for reasons that pass, is borne until the time is over. Needs the scope {@code history:read}.
     *
     * @param atMost how long to wait, cut to a year; the last request may take longer
     * @param progress is told each new state, on this thread
     * @return the last state; see {@link FaxStatus#isFinal}
     * @throws InvalidRequestException if the entry of the history is not a fax
     * @throws SipgateException if a request fails for good, or the last one failed and no state is known; if the thread is
     *     interrupted, which it stays
     */
    FaxStatus await(String faxId, Duration atMost, Consumer<FaxStatus> progress);

    /**
     * The lines of the user whose credentials these are. Needs the scope {@code faxlines:read}.
     *
     * @throws SipgateException if the request fails, with status 403 if fax is not booked
     */
    List<Faxline> faxlines();

    /**
     * The lines of a user. Needs the scope {@code faxlines:read}.
     *
     * @param userId such as {@code w0}
     * @throws SipgateException as above
     */
    List<Faxline> faxlines(String userId);
}
