package dev.switchboard.client.groups;

import dev.switchboard.client.SipgateException;
import dev.switchboard.client.numbers.PhoneNumberEntry;
import dev.switchboard.client.users.User;
import java.util.List;

/**
 * Groups: numbers whose calls ring at several users. Needs the scope {@code groups:read}. For classic accounts alone: a neo
 * account answers with status 403 and says so in {@link SipgateException#body()}.
 */
public interface GroupsApi {

    /**
     * All groups.
     *
     * @throws SipgateException if the request fails
     */
    List<Group> list();

    /**
     * Who is in a group.
     *
     * @param groupId such as {@code g0}
     * @throws SipgateException if the request fails
     */
    List<User> users(String groupId);

    /**
     * A group's phone numbers.
     *
     * @param groupId such as {@code g0}
     * @throws SipgateException if the request fails
     */
    List<PhoneNumberEntry> numbers(String groupId);
}
