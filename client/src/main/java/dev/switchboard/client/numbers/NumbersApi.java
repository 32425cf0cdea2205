package dev.switchboard.client.numbers;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Page;
import dev.switchboard.client.SipgateException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account's phone numbers. Needs the scope {@code numbers:read}. Works in classic accounts; neo accounts list them by
 * {@code GET /v3/phone-numbers}, too.
 */
public interface NumbersApi {

    /**
     * All numbers.
     *
     * @throws SipgateException if a request fails
     */
    List<PhoneNumberEntry> list();

    /**
     * All numbers, page by page while the stream is read.
     *
     * @throws SipgateException if a request fails, also while the stream is read
     */
    Stream<PhoneNumberEntry> stream();

    /**
     * Some of the numbers.
     *
     * @param offset how many to leave out, from 0 to 2,147,483,647
     * @param limit how many at most, from 1
     * @throws InvalidRequestException if one of them cannot be right
     * @throws SipgateException if the request fails
     */
    Page<PhoneNumberEntry> page(long offset, int limit);
}
