package dev.switchboard.client.devices;

import io.avaje.jsonb.Json;

/**
 * What a device is. sipgate adds types; compare with {@code equals}.
 *
 * @param value as sipgate spells it
 */
@Json
public record DeviceType(@Json.Value String value) {
    /** A telephone or an application that registers by SIP. */
    public static final DeviceType REGISTER = new DeviceType("REGISTER");
    /** A SIM card. */
    public static final DeviceType MOBILE = new DeviceType("MOBILE");
    /** A number elsewhere. */
    public static final DeviceType EXTERNAL = new DeviceType("EXTERNAL");
}
