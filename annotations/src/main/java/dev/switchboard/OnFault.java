package dev.switchboard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a flow that answers in place of a handler that has failed: one, of the flow or of a target, that threw,
 * or whose answer could not be written. Without it the answer is then the root element without a verb, and what that does is the
 * provider's to say: at sipgate the call goes its normal way, at SignalWire it ends. A parameter that cannot be read is no such
 * failure, for no handler has run.
 *
 * <pre>{@code
 * @OnFault
 * Dial reception(Throwable fault) {
 *     return Dial.to("+4921193674660");
 * }
 * }</pre>
 *
 * <p>It takes the {@link Throwable}, or nothing, and returns what a handler could, at once and not by a {@code CompletionStage}: it
 * answers those events whose answers may hold that, and the compiler refuses it if there are none. After the deadline, of which a
 * {@link java.util.concurrent.TimeoutException} tells, it runs while the handler may still do so, and must not block. If it fails itself, or returns {@code null},
 * the root without a verb is sent. The observer is told of the handler's failure once, whatever this method does.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnFault {}
