package dev.switchboard.client.rest;

import dev.switchboard.client.Page;
import dev.switchboard.client.json.Fetched;
import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Pages of lists that sipgate gives piece by piece. */
final class Pages {

    private Pages() {}

    /** A page at an offset: the next one begins behind what came, which may be less than was asked for. */
    static <T> Page<T> page(Fetched<T> fetched, long offset, long limit) {
        return new Page<>(fetched.items(), offset, next(fetched, offset, limit), fetched.totalCount());
    }

    /** The same with what is made of each item. */
    static <F, T> Page<T> page(Fetched<F> fetched, long offset, long limit, Function<F, T> made) {
        return new Page<>(
                fetched.items().stream().map(made).toList(),
                offset,
                next(fetched, offset, limit),
                fetched.totalCount());
    }

    /**
     * Where the list goes on behind what came: nowhere if nothing came or all is there. sipgate may give fewer than were asked for,
     * so that a short page alone means nothing; one that is longer comes from a server that knows no pages. A total count that is
     * smaller than what came is not believed.
     */
    static OptionalLong next(Fetched<?> fetched, long offset, long limit) {
        int came = fetched.items().size();
        long next = offset + came;
        OptionalLong total = fetched.totalCount();
        boolean last = came == 0 || (total.isPresent() ? total.getAsLong() == next : came > limit);
        return last ? OptionalLong.empty() : OptionalLong.of(next);
    }

    /**
     * All items, page after page, each fetched when the one before it is used up. A page that repeats the one before it ends
     * them: who sends it does not know offsets.
     */
    static <T> Stream<T> stream(LongFunction<Page<T>> pageAt) {
        return StreamSupport.stream(
                        new AbstractSpliterator<List<T>>(Long.MAX_VALUE, 0) {
                            private OptionalLong next = OptionalLong.of(0);
                            private List<T> before = List.of();

                            @Override
                            public boolean tryAdvance(Consumer<? super List<T>> action) {
                                if (next.isEmpty()) {
                                    return false;
                                }
                                Page<T> page = pageAt.apply(next.getAsLong());
                                if (!page.items().isEmpty() && page.items().equals(before)) {
                                    return false;
                                }
                                next = page.next();
                                before = page.items();
                                action.accept(before);
                                return true;
                            }
                        },
                        false)
                .flatMap(List::stream);
    }
}
