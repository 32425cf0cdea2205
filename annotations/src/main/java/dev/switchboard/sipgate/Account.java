package dev.switchboard.sipgate;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is one's own at sipgate. One key signs the requests of all customers, so a signature proves that sipgate sent a
 * request, and this that it is about one's own calls:
 *
 * <pre>{@code
 * ParameterCheck.of(Account.of("1234567", "4921193674660"))
 * }</pre>
 *
 * <p>A request is one's own if a user of the account is called or answers ({@code fullUserId}), if an incoming call is to one
 * of its numbers or extensions, or an outgoing call from one. Nothing else counts, because a stranger may give sipgate the URL
 * of your server, and gets the calls of the stranger's account signed: who calls there ({@code from}) may show any number, a
 * call may come with any number that was dialled first ({@code diversion}), and everybody can dial yours ({@code to} of an
 * outgoing call).
 *
 * <p>Some requests about the account do not name it and are refused, too: the end of an outgoing call with a hidden number, and
 * what the first generations of the push API sent after a call had begun. A password or a secret in the base URL has no such
 * gap; this check is for where those cannot be had, or beside them for new calls.
 *
 * <p>What was entered ({@code event=dtmf}) comes with the call's id alone and is taken for one's own. There the MAC of the
 * callback URL has to decide: give such a flow a {@code CallbackKey}. Immutable.
 */
public final class Account implements Predicate<Function<String, List<String>>> {

    private final String id;
    private final Set<String> numbers;

    private Account(String id, Set<String> numbers) {
        this.id = id;
        this.numbers = numbers;
    }

    /**
     * An account.
     *
     * @param id the account's id, with which the ids of its users and extensions begin: {@code 1234567} for {@code 1234567w0}
     * @param numbers its phone numbers in E.164 form, with or without the {@code +}; none if its users are always named
     * @throws IllegalArgumentException if the id is not of digits alone, or a number is not in E.164 form
     */
    public static Account of(String id, String... numbers) {
        if (id.isEmpty() || !id.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new IllegalArgumentException(
                    "account: an id that is not of digits alone (expected: such as 1234567)");
        }
        return new Account(
                id,
                Stream.of(numbers)
                        .map(number -> PhoneNumber.of(number).digits())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the parameters, given by their names, are those of a request about this account. */
    @Override
    public boolean test(Function<String, List<String>> parameters) {
        if (first(parameters, "event", "newCall").equals("dtmf")) {
            return true;
        }
        List<String> users = Stream.of("fullUserId[]", "fullUserId")
                .flatMap(name -> parameters.apply(name).stream())
                .filter(user -> !user.isEmpty())
                .toList();
        if (!users.isEmpty()) {
            return users.stream().anyMatch(this::isOwn);
        }
        return switch (first(parameters, "direction", "in")) {
            case "in" -> isOwn(first(parameters, "to", ""));
            case "out" -> isOwn(first(parameters, "from", ""));
            default -> false;
        };
    }

    private static String first(Function<String, List<String>> parameters, String name, String absent) {
        List<String> values = parameters.apply(name);
        return values.isEmpty() ? absent : values.get(0);
    }

    private boolean isOwn(String text) {
        return numbers.contains(text.startsWith("+") ? text.substring(1) : text)
                || (text.startsWith(id) && text.length() > id.length() && Character.isLetter(text.charAt(id.length())));
    }

    /** Says nothing of the numbers. */
    @Override
    public String toString() {
        return "Account";
    }
}
