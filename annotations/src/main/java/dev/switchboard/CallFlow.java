package dev.switchboard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class as the behaviour of one phone line. For a flow {@code SupportLine} the annotation processor writes
 * {@code SupportLineRouter} into the same package; its {@code create} method asks for what the flow needs and no more.
 *
 * <p>A flow is a plain class without type parameters. The methods that handle events carry the annotations of a
 * provider, such as {@link dev.switchboard.sipgate.OnNewCall}. Where a call may come back to, such as the menu that
 * follows a question, is a {@linkplain Callback target}: usually a nested class or record of the flow.
 *
 * <p>A handler returns what its annotation says, or a {@link java.util.concurrent.CompletionStage} of that ({@code
 * CompletionStage<Void>} for nothing): for what takes its time, such as asking a database. A call is answered without a
 * handler that has no answer by the protocol's deadline, which is 8 seconds at sipgate and leaves a margin to what it waits.
 *
 * <p>The router calls one instance of the flow from many threads at once.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CallFlow {}
