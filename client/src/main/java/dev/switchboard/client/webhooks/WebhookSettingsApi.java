package dev.switchboard.client.webhooks;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where sipgate sends webhooks. sipgate.io must be booked, and the token needs the scopes {@code settings:sipgateio:read} and
 * {@code settings:sipgateio:write}. Works in classic and neo accounts; neo accounts take https URLs only and configure webhooks
 * for each channel, too.
 *
 * <p>Each change reads the settings and writes them back, with all that this version does not know. Changes through the same
 * client wait for each other; what another program changes in between is lost, since sipgate has no way to notice it. To change
 * several settings use one {@link #update}. URLs stay set when nobody uses them any more: clear them when your application is
 * removed.
 */
public interface WebhookSettingsApi {

    /**
     * The settings.
     *
     * @throws SipgateException if the request fails
     */
    WebhookSettings get();

    /**
     * Changes several settings at once:
     *
     * <pre>{@code
     * sipgate.webhookSettings().update(it -> it.incomingUrl(url).outgoingUrl(url).log(true));
     * }</pre>
     *
     * @return the new settings
     * @throws InvalidRequestException if a URL or an extension cannot be right; nothing was changed
     * @throws SipgateException if a request fails
     */
    WebhookSettings update(UnaryOperator<WebhookSettings> change);

    /**
     * Where to tell calls that come in.
     *
     * @param url an absolute http or https URL; for none see {@link #clearIncomingUrl}
     * @throws InvalidRequestException if it is another one; nothing was changed
     */
    void setIncomingUrl(String url);

    /**
     * Where to tell calls that go out.
     *
     * @param url an absolute http or https URL; for none see {@link #clearOutgoingUrl}
     * @throws InvalidRequestException if it is another one; nothing was changed
     */
    void setOutgoingUrl(String url);

    /** Tells no calls that come in. */
    default void clearIncomingUrl() {
        update(settings -> settings.incomingUrl(""));
    }

    /** Tells no calls that go out. */
    default void clearOutgoingUrl() {
        update(settings -> settings.outgoingUrl(""));
    }

    /**
     * Tells only the calls of these extensions.
     *
     * @param extensions of phone lines, groups and users, such as {@code p0}, {@code g0} and {@code w0}
     * @throws InvalidRequestException if it is another kind of extension; nothing was changed
     */
    void setWhitelist(List<String> extensions);

    /** Tells the calls of no extension. */
    default void clearWhitelist() {
        update(settings -> settings.whitelist(List.of()));
    }

    /** Tells the calls of all extensions. */
    default void disableWhitelist() {
        update(WebhookSettings::withoutWhitelist);
    }

    /** Whether sipgate keeps a log of webhooks. */
    default void setLog(boolean log) {
        update(settings -> settings.log(log));
    }

    /**
     * The log of webhooks. Needs the scope {@code log:webhooks:read}.
     *
     * @throws SipgateException if the request fails
     */
    List<WebhookLogEntry> log();
}
