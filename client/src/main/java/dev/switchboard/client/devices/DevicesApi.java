package dev.switchboard.client.devices;

import dev.switchboard.client.SipgateException;
import java.util.List;

/**
 * Telephones and what acts as one. Works in classic accounts; neo accounts have further kinds and list them by
 * {@code GET /v3/devices}, too.
 */
public interface DevicesApi {

    /**
     * A user's devices. Needs the scope {@code devices:read}. Their passwords, which sipgate sends along, are not read.
     *
     * @param userId such as {@code w0}
     * @throws SipgateException if the request fails
     */
    List<Device> list(String userId);

    /**
     * Whether a device rings. Needs the scope {@code devices:write}.
     *
     * @param deviceId such as {@code e0}
     * @param dnd true for silence
     * @throws SipgateException if the request fails
     */
    void setDoNotDisturb(String deviceId, boolean dnd);
}
