package dev.switchboard.client.rest;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.contacts.BulkResult;
import dev.switchboard.client.contacts.BulkResult.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Writes many contacts, one after the other. */
final class ContactBatch {

    /** The rest would meet the same. */
    private static final Set<ErrorKind> FINAL = Set.of(
            ErrorKind.UNAUTHORIZED,
            ErrorKind.NO_CREDENTIALS,
            ErrorKind.RATE_LIMITED,
            ErrorKind.UNREACHABLE,
            ErrorKind.TIMED_OUT,
            ErrorKind.INTERRUPTED);

    private ContactBatch() {}

    static <T> BulkResult<T> each(List<T> items, Consumer<T> write) {
        List<T> done = new ArrayList<>();
        List<Failure<T>> failed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            try {
                write.accept(item);
                done.add(item);
            } catch (SipgateException e) {
                failed.add(new Failure<>(item, e));
                if (FINAL.contains(e.kind())) {
                    return new BulkResult<>(done, failed, items.subList(i + 1, items.size()));
                }
            }
        }
        return new BulkResult<>(done, failed, List.of());
    }
}
