package dev.switchboard.client.rest;

import dev.switchboard.client.Request;
import dev.switchboard.client.check.Extensions;
import dev.switchboard.client.devices.Device;
import dev.switchboard.client.devices.DevicesApi;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.json.JsonBody;
import java.util.List;

/** Devices over HTTP. */
public final class RestDevices implements DevicesApi {

    private final Wire wire;

    /** Devices of that transport's account. */
    public RestDevices(Transport transport) {
        this.wire = new Wire(transport, Meanings.GENERAL);
    }

    @Override
    public List<Device> list(String userId) {
        return wire.list(Device.class, Request.get("/{}/devices", userId)).items();
    }

    @Override
    public void setDoNotDisturb(String deviceId, boolean dnd) {
        wire.send(Request.put("/devices/{}", Extensions.require("deviceId", deviceId, "exy"))
                .json(new JsonBody().put("dnd", dnd).toString()));
    }
}
